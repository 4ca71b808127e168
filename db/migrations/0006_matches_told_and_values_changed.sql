CREATE TABLE "match_notices" (
	"potential_id" bigint NOT NULL,
	"interest_id" bigint NOT NULL,
	"side" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "match_notices_potential_id_interest_id_side_pk" PRIMARY KEY("potential_id","interest_id","side"),
	CONSTRAINT "match_notices_side" CHECK ("match_notices"."side" in ('village', 'partner', 'broker'))
);
--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "changes" jsonb;--> statement-breakpoint
ALTER TABLE "interests" ADD COLUMN "return_reasons" text[];--> statement-breakpoint
ALTER TABLE "potentials" ADD COLUMN "return_reasons" text[];--> statement-breakpoint
ALTER TABLE "match_notices" ADD CONSTRAINT "match_notices_potential_id_potentials_id_fk" FOREIGN KEY ("potential_id") REFERENCES "public"."potentials"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_notices" ADD CONSTRAINT "match_notices_interest_id_interests_id_fk" FOREIGN KEY ("interest_id") REFERENCES "public"."interests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "match_notices_interest" ON "match_notices" USING btree ("interest_id");--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_return_reasons" CHECK ("interests"."return_reasons" <@ array['incomplete', 'unclear', 'figures', 'duplicate', 'personal_data', 'not_allowed', 'other']::text[]);--> statement-breakpoint
ALTER TABLE "potentials" ADD CONSTRAINT "potentials_return_reasons" CHECK ("potentials"."return_reasons" <@ array['incomplete', 'unclear', 'figures', 'duplicate', 'personal_data', 'not_allowed', 'other']::text[]);