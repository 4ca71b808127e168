CREATE TABLE "introduction_meetings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "introduction_meetings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"introduction_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"held_on" date NOT NULL,
	"note" text,
	"side" text NOT NULL,
	"recorded_by" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "introduction_meetings_kind" CHECK ("introduction_meetings"."kind" in ('event', 'visit', 'call')),
	CONSTRAINT "introduction_meetings_side" CHECK ("introduction_meetings"."side" in ('village', 'partner', 'broker')),
	CONSTRAINT "introduction_meetings_note" CHECK (length("introduction_meetings"."note") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "introduction_messages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "introduction_messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"introduction_id" bigint NOT NULL,
	"side" text NOT NULL,
	"user_id" text,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "introduction_messages_side" CHECK ("introduction_messages"."side" in ('village', 'partner', 'broker')),
	CONSTRAINT "introduction_messages_text" CHECK (length("introduction_messages"."text") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "introductions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "introductions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ref" text NOT NULL,
	"potential_id" bigint NOT NULL,
	"interest_id" bigint NOT NULL,
	"origin" text NOT NULL,
	"state" text NOT NULL,
	"note" text,
	"score" double precision,
	"position" integer,
	"list_version" text,
	"override_reason" text,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"awaited_since" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"reminders_sent" integer DEFAULT 0 NOT NULL,
	"village_accepted_at" timestamp with time zone,
	"partner_accepted_at" timestamp with time zone,
	"introduced_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"declined_by" text,
	"decline_reason" text,
	"decline_note" text,
	"conclusion" text,
	"conclusion_note" text,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "introductions_ref_unique" UNIQUE("ref"),
	CONSTRAINT "introductions_origin" CHECK ("introductions"."origin" in ('village', 'partner', 'broker')),
	CONSTRAINT "introductions_state" CHECK ("introductions"."state" in ('requested', 'proposed', 'accepted_by_village', 'accepted_by_partner', 'introduced', 'met', 'concluded', 'declined', 'withdrawn', 'expired')),
	CONSTRAINT "introductions_decline_reason" CHECK ("introductions"."decline_reason" in ('not_our_sector', 'budget_used', 'too_far', 'not_ready', 'already_supported', 'other')),
	CONSTRAINT "introductions_conclusion" CHECK ("introductions"."conclusion" in ('interested', 'mou_intended', 'not_now')),
	CONSTRAINT "introductions_time" CHECK ("introductions"."expires_at" > "introductions"."awaited_since"),
	CONSTRAINT "introductions_both_accepted" CHECK (("introductions"."state" in ('introduced', 'met', 'concluded')) = ("introductions"."introduced_at" is not null and "introductions"."village_accepted_at" is not null and "introductions"."partner_accepted_at" is not null)),
	CONSTRAINT "introductions_declined" CHECK ("introductions"."state" <> 'declined' or ("introductions"."declined_by" is not null and "introductions"."decline_reason" is not null)),
	CONSTRAINT "introductions_no" CHECK ("introductions"."decline_reason" is null or "introductions"."state" = 'declined' or ("introductions"."state" = 'concluded' and "introductions"."conclusion" = 'not_now')),
	CONSTRAINT "introductions_other_reason" CHECK ("introductions"."decline_reason" <> 'other' or "introductions"."decline_note" is not null),
	CONSTRAINT "introductions_concluded" CHECK (("introductions"."state" = 'concluded') = ("introductions"."conclusion" is not null)),
	CONSTRAINT "introductions_ended" CHECK (("introductions"."ended_at" is not null) = ("introductions"."state" in ('concluded', 'declined', 'withdrawn', 'expired')))
);
--> statement-breakpoint
ALTER TABLE "introduction_meetings" ADD CONSTRAINT "introduction_meetings_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_meetings" ADD CONSTRAINT "introduction_meetings_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_messages" ADD CONSTRAINT "introduction_messages_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_messages" ADD CONSTRAINT "introduction_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_potential_id_potentials_id_fk" FOREIGN KEY ("potential_id") REFERENCES "public"."potentials"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_interest_id_interests_id_fk" FOREIGN KEY ("interest_id") REFERENCES "public"."interests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "introduction_meetings_introduction" ON "introduction_meetings" USING btree ("introduction_id","held_on");--> statement-breakpoint
CREATE INDEX "introduction_meetings_user" ON "introduction_meetings" USING btree ("recorded_by");--> statement-breakpoint
CREATE INDEX "introduction_messages_introduction" ON "introduction_messages" USING btree ("introduction_id","at");--> statement-breakpoint
CREATE INDEX "introduction_messages_user" ON "introduction_messages" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "introductions_standing" ON "introductions" USING btree ("potential_id","interest_id") WHERE "introductions"."state" in ('requested', 'proposed', 'accepted_by_village', 'accepted_by_partner', 'introduced', 'met');--> statement-breakpoint
CREATE INDEX "introductions_interest" ON "introductions" USING btree ("interest_id");--> statement-breakpoint
CREATE INDEX "introductions_open" ON "introductions" USING btree ("awaited_since") WHERE "introductions"."state" in ('requested', 'proposed', 'accepted_by_village', 'accepted_by_partner');--> statement-breakpoint
CREATE INDEX "introductions_newest" ON "introductions" USING btree ("updated_at" DESC NULLS FIRST);