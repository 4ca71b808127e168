CREATE TABLE "weight_activations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "weight_activations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"regency_code" text NOT NULL,
	"version" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"activated_by" text NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "weight_versions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "weight_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"regency_code" text NOT NULL,
	"version" text NOT NULL,
	"weights" jsonb NOT NULL,
	"origin" text NOT NULL,
	"based_on" text NOT NULL,
	"reason" text,
	"made_by" text,
	"made_at" timestamp with time zone NOT NULL,
	"evaluation" jsonb,
	CONSTRAINT "weight_versions_origin" CHECK ("weight_versions"."origin" in ('adjusted', 'learned'))
);
--> statement-breakpoint
ALTER TABLE "weight_activations" ADD CONSTRAINT "weight_activations_regency_code_regencies_code_fk" FOREIGN KEY ("regency_code") REFERENCES "public"."regencies"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weight_activations" ADD CONSTRAINT "weight_activations_activated_by_users_id_fk" FOREIGN KEY ("activated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weight_versions" ADD CONSTRAINT "weight_versions_regency_code_regencies_code_fk" FOREIGN KEY ("regency_code") REFERENCES "public"."regencies"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weight_versions" ADD CONSTRAINT "weight_versions_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "weight_activations_last" ON "weight_activations" USING btree ("regency_code","id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "weight_versions_version" ON "weight_versions" USING btree ("regency_code","version");--> statement-breakpoint
-- Every process ranks with the version that holds now.
create trigger weight_activations_changed after insert or update or delete on weight_activations for each statement execute function notify_market_changed();
