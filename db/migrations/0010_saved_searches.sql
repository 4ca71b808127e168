CREATE TABLE "saved_searches" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "saved_searches_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"sought" text NOT NULL,
	"query" jsonb NOT NULL,
	"frequency" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"told_until" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_searches_sought" CHECK ("saved_searches"."sought" in ('potentials', 'interests', 'villages', 'partners')),
	CONSTRAINT "saved_searches_frequency" CHECK ("saved_searches"."frequency" in ('daily', 'weekly', 'never')),
	CONSTRAINT "saved_searches_dated" CHECK ("saved_searches"."frequency" = 'never' or "saved_searches"."sought" in ('potentials', 'interests')),
	CONSTRAINT "saved_searches_name" CHECK (length("saved_searches"."name") between 1 and 80)
);
--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_searches_address" ON "saved_searches" USING btree ("user_id",md5("address"));--> statement-breakpoint
CREATE INDEX "saved_searches_due" ON "saved_searches" USING btree ("frequency","told_until");