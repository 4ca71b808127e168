CREATE TABLE "agenda_meetings" (
	"agenda_id" bigint NOT NULL,
	"event_id" bigint NOT NULL,
	"village_id" bigint NOT NULL,
	"partner_id" bigint NOT NULL,
	"slot" integer NOT NULL,
	"table_number" integer NOT NULL,
	"is_locked" boolean DEFAULT false NOT NULL,
	CONSTRAINT "agenda_meetings_agenda_id_village_id_partner_id_pk" PRIMARY KEY("agenda_id","village_id","partner_id"),
	CONSTRAINT "agenda_meetings_places" CHECK ("agenda_meetings"."slot" >= 0 and "agenda_meetings"."table_number" >= 0)
);
--> statement-breakpoint
CREATE TABLE "agenda_runs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agenda_runs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" bigint NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"seconds" integer NOT NULL,
	"based_on" integer,
	"is_stop_asked" boolean DEFAULT false NOT NULL,
	"progress" jsonb,
	"conflict" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"made" integer,
	"asked_by" text,
	"asked_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"seen_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "agenda_runs_state" CHECK ("agenda_runs"."state" in ('waiting', 'running', 'done', 'stopped', 'failed')),
	CONSTRAINT "agenda_runs_seconds" CHECK ("agenda_runs"."seconds" between 1 and 600)
);
--> statement-breakpoint
CREATE TABLE "agendas" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agendas_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"origin" text NOT NULL,
	"based_on" integer,
	"status" text NOT NULL,
	"proven" text[] DEFAULT '{}' NOT NULL,
	"measures" jsonb NOT NULL,
	"value_bound" double precision,
	"gaps_bound" integer,
	"unscheduled" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"conflict" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"musts_gave_way" boolean DEFAULT false NOT NULL,
	"seconds" double precision,
	"version" integer DEFAULT 1 NOT NULL,
	"made_by" text,
	"made_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "agendas_number" UNIQUE("event_id","number"),
	CONSTRAINT "agendas_of_event" UNIQUE("event_id","id"),
	CONSTRAINT "agendas_origin" CHECK ("agendas"."origin" in ('run', 'edit', 'restored'))
);
--> statement-breakpoint
CREATE TABLE "event_outcomes" (
	"event_id" bigint NOT NULL,
	"village_id" bigint NOT NULL,
	"partner_id" bigint NOT NULL,
	"outcome" text NOT NULL,
	"note" text,
	"recorded_by" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_outcomes_village_id_partner_id_pk" PRIMARY KEY("village_id","partner_id"),
	CONSTRAINT "event_outcomes_outcome" CHECK ("event_outcomes"."outcome" in ('interested', 'mou_intended', 'not_now')),
	CONSTRAINT "event_outcomes_note" CHECK (length("event_outcomes"."note") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "event_participants" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "event_participants_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" bigint NOT NULL,
	"village_id" bigint,
	"partner_id" bigint,
	"reply" text DEFAULT 'invited' NOT NULL,
	"delegates" text,
	"unavailable" integer[] DEFAULT '{}' NOT NULL,
	"min_meetings" integer,
	"max_meetings" integer,
	"code" text NOT NULL,
	"arrived_at" timestamp with time zone,
	"absent_at" timestamp with time zone,
	CONSTRAINT "event_participants_of_event" UNIQUE("event_id","id"),
	CONSTRAINT "event_participants_side" CHECK (("event_participants"."village_id" is null) <> ("event_participants"."partner_id" is null)),
	CONSTRAINT "event_participants_reply" CHECK ("event_participants"."reply" in ('invited', 'coming', 'not_coming')),
	CONSTRAINT "event_participants_code" CHECK ("event_participants"."code" ~ '^[0-9]{4}$'),
	CONSTRAINT "event_participants_meetings" CHECK ("event_participants"."min_meetings" >= 0 and "event_participants"."max_meetings" between 0 and 60),
	CONSTRAINT "event_participants_delegates" CHECK (length("event_participants"."delegates") <= 600),
	CONSTRAINT "event_participants_there" CHECK ("event_participants"."arrived_at" is null or "event_participants"."absent_at" is null)
);
--> statement-breakpoint
CREATE TABLE "event_wishes" (
	"event_id" bigint NOT NULL,
	"from_id" bigint NOT NULL,
	"to_id" bigint NOT NULL,
	"wish" text NOT NULL,
	"user_id" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_wishes_from_id_to_id_pk" PRIMARY KEY("from_id","to_id"),
	CONSTRAINT "event_wishes_wish" CHECK ("event_wishes"."wish" in ('must', 'nice', 'no')),
	CONSTRAINT "event_wishes_others" CHECK ("event_wishes"."from_id" <> "event_wishes"."to_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ref" text NOT NULL,
	"regency_code" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"title" text NOT NULL,
	"held_on" date NOT NULL,
	"place" text NOT NULL,
	"note" text,
	"starts_at" text NOT NULL,
	"slot_minutes" integer NOT NULL,
	"slot_count" integer NOT NULL,
	"breaks" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"first_half" integer NOT NULL,
	"table_count" integer NOT NULL,
	"min_meetings" integer DEFAULT 0 NOT NULL,
	"max_meetings" integer NOT NULL,
	"desk_code" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "events_ref_unique" UNIQUE("ref"),
	CONSTRAINT "events_state" CHECK ("events"."state" in ('draft', 'open', 'wishes_closed', 'agenda_draft', 'published', 'live', 'closed')),
	CONSTRAINT "events_starts_at" CHECK ("events"."starts_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	CONSTRAINT "events_slots" CHECK ("events"."slot_minutes" between 5 and 240 and "events"."slot_count" between 1 and 60),
	CONSTRAINT "events_halves" CHECK ("events"."first_half" between 0 and "events"."slot_count"),
	CONSTRAINT "events_tables" CHECK ("events"."table_count" between 1 and 500),
	CONSTRAINT "events_meetings" CHECK ("events"."min_meetings" >= 0 and "events"."max_meetings" between "events"."min_meetings" and 60),
	CONSTRAINT "events_desk_code" CHECK ("events"."desk_code" ~ '^[0-9]{8}$')
);
--> statement-breakpoint
ALTER TABLE "agenda_meetings" ADD CONSTRAINT "agenda_meetings_agenda" FOREIGN KEY ("event_id","agenda_id") REFERENCES "public"."agendas"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_meetings" ADD CONSTRAINT "agenda_meetings_village_participant" FOREIGN KEY ("event_id","village_id") REFERENCES "public"."event_participants"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_meetings" ADD CONSTRAINT "agenda_meetings_partner_participant" FOREIGN KEY ("event_id","partner_id") REFERENCES "public"."event_participants"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_runs" ADD CONSTRAINT "agenda_runs_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_runs" ADD CONSTRAINT "agenda_runs_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agendas" ADD CONSTRAINT "agendas_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agendas" ADD CONSTRAINT "agendas_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_outcomes" ADD CONSTRAINT "event_outcomes_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_outcomes" ADD CONSTRAINT "event_outcomes_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_outcomes" ADD CONSTRAINT "event_outcomes_village" FOREIGN KEY ("event_id","village_id") REFERENCES "public"."event_participants"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_outcomes" ADD CONSTRAINT "event_outcomes_partner" FOREIGN KEY ("event_id","partner_id") REFERENCES "public"."event_participants"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participants" ADD CONSTRAINT "event_participants_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participants" ADD CONSTRAINT "event_participants_village_id_villages_id_fk" FOREIGN KEY ("village_id") REFERENCES "public"."villages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participants" ADD CONSTRAINT "event_participants_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_wishes" ADD CONSTRAINT "event_wishes_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_wishes" ADD CONSTRAINT "event_wishes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_wishes" ADD CONSTRAINT "event_wishes_from" FOREIGN KEY ("event_id","from_id") REFERENCES "public"."event_participants"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_wishes" ADD CONSTRAINT "event_wishes_to_participant" FOREIGN KEY ("event_id","to_id") REFERENCES "public"."event_participants"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_regency_code_regencies_code_fk" FOREIGN KEY ("regency_code") REFERENCES "public"."regencies"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_meetings_village_of" ON "agenda_meetings" USING btree ("village_id");--> statement-breakpoint
CREATE INDEX "agenda_meetings_partner_of" ON "agenda_meetings" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "agenda_runs_event" ON "agenda_runs" USING btree ("event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_runs_one" ON "agenda_runs" USING btree ("event_id") WHERE "agenda_runs"."state" in ('waiting', 'running');--> statement-breakpoint
CREATE UNIQUE INDEX "agendas_published" ON "agendas" USING btree ("event_id") WHERE "agendas"."published_at" is not null and "agendas"."replaced_at" is null;--> statement-breakpoint
CREATE INDEX "event_outcomes_event" ON "event_outcomes" USING btree ("event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_participants_village" ON "event_participants" USING btree ("event_id","village_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_participants_partner" ON "event_participants" USING btree ("event_id","partner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_participants_code" ON "event_participants" USING btree ("event_id","code");--> statement-breakpoint
CREATE INDEX "event_participants_of_village" ON "event_participants" USING btree ("village_id");--> statement-breakpoint
CREATE INDEX "event_participants_of_partner" ON "event_participants" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "event_wishes_event" ON "event_wishes" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "event_wishes_to" ON "event_wishes" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "events_day" ON "events" USING btree ("regency_code","held_on" DESC NULLS FIRST);