create extension if not exists fuzzystrmatch;
--> statement-breakpoint
CREATE SEQUENCE "public"."search_version" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "search_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"row_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_codes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_codes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"facet" text NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "search_codes_code" UNIQUE("facet","code")
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_documents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"row_id" bigint NOT NULL,
	"version" bigint NOT NULL,
	"ref" text NOT NULL,
	"fingerprint" text NOT NULL,
	"words" "tsvector" NOT NULL,
	"codes" integer[] NOT NULL,
	"district" integer,
	"title_length" smallint NOT NULL,
	"size" integer NOT NULL,
	"attention" integer NOT NULL,
	"newest" integer NOT NULL,
	"closes" date,
	"latitude" real,
	"longitude" real,
	CONSTRAINT "search_documents_key" UNIQUE("kind","row_id")
);
--> statement-breakpoint
CREATE TABLE "search_mirrors" (
	"name" text PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"settings" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_removals" (
	"kind" text NOT NULL,
	"row_id" bigint NOT NULL,
	"version" bigint NOT NULL,
	"removed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "search_removals_kind_row_id_pk" PRIMARY KEY("kind","row_id")
);
--> statement-breakpoint
CREATE TABLE "search_texts" (
	"document_id" integer PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"place" text NOT NULL,
	"body" text NOT NULL,
	"labels" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text COLLATE "C" PRIMARY KEY NOT NULL,
	"documents" integer NOT NULL
);
--> statement-breakpoint
DROP INDEX "interests_search";--> statement-breakpoint
DROP INDEX "potentials_search";--> statement-breakpoint
ALTER TABLE "search_texts" ADD CONSTRAINT "search_texts_document_id_search_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."search_documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_documents_words" ON "search_documents" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_documents_codes" ON "search_documents" USING gin ("codes");--> statement-breakpoint
CREATE INDEX "search_documents_district" ON "search_documents" USING btree ("district");--> statement-breakpoint
CREATE INDEX "search_documents_kind" ON "search_documents" USING btree ("kind","closes");--> statement-breakpoint
CREATE INDEX "search_documents_place" ON "search_documents" USING btree ("latitude","longitude");--> statement-breakpoint
CREATE INDEX "search_documents_newest" ON "search_documents" USING btree ("kind","newest" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "search_documents_size" ON "search_documents" USING btree ("kind","size" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "search_documents_attention" ON "search_documents" USING btree ("kind","attention","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "search_documents_version" ON "search_documents" USING btree ("version");--> statement-breakpoint
CREATE INDEX "search_removals_version" ON "search_removals" USING btree ("version");--> statement-breakpoint
CREATE INDEX "search_words_trgm" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_words_shape" ON "search_words" USING btree (left("word", 1),length("word"));--> statement-breakpoint
ALTER TABLE "interests" DROP COLUMN "search";--> statement-breakpoint
ALTER TABLE "potentials" DROP COLUMN "search";
--> statement-breakpoint
-- Documents follow their rows: which rows changed is noted, and one job added, in the transaction that changes them.
create function follow_in_search(sought text, ids bigint[]) returns void language plpgsql as $$
begin
  insert into search_changes (kind, row_id) select sought, id from unnest(ids) as changed (id) where id is not null;
  if found and current_setting('gandeng_desa.search_follows', true) is distinct from pg_current_xact_id()::text then
    perform graphile_worker.add_job('index_documents', '{}'::json, queue_name => 'search', max_attempts => 3);
    perform set_config('gandeng_desa.search_follows', pg_current_xact_id()::text, true);
  end if;
end $$;
--> statement-breakpoint
create function follow_potentials() returns trigger language plpgsql as $$
begin
  perform follow_in_search('potentials', (select array_agg(id) from changed where state = 'published'));
  perform follow_in_search('villages', (select array_agg(distinct village_id) from changed where state = 'published'));
  return null;
end $$;
--> statement-breakpoint
create function follow_updated_potentials() returns trigger language plpgsql as $$
begin
  perform follow_in_search('potentials', (
    select array_agg(id) from changed join former using (id) where 'published' in (changed.state, former.state)));
  perform follow_in_search('villages', (
    select array_agg(distinct owner.id)
    from changed join former using (id) cross join unnest(array[changed.village_id, former.village_id]) as owner (id)
    where 'published' in (changed.state, former.state)));
  return null;
end $$;
--> statement-breakpoint
create function follow_interests() returns trigger language plpgsql as $$
begin
  perform follow_in_search('interests', (select array_agg(id) from changed where state = 'published'));
  perform follow_in_search('partners', (select array_agg(distinct partner_id) from changed where state = 'published'));
  return null;
end $$;
--> statement-breakpoint
create function follow_updated_interests() returns trigger language plpgsql as $$
begin
  perform follow_in_search('interests', (
    select array_agg(id) from changed join former using (id) where 'published' in (changed.state, former.state)));
  perform follow_in_search('partners', (
    select array_agg(distinct owner.id)
    from changed join former using (id) cross join unnest(array[changed.partner_id, former.partner_id]) as owner (id)
    where 'published' in (changed.state, former.state)));
  return null;
end $$;
--> statement-breakpoint
create function follow_villages() returns trigger language plpgsql as $$
begin
  perform follow_in_search('villages', (select array_agg(id) from changed));
  perform follow_in_search('villages', (select array_agg(distinct merged_into_id) from changed where merged_into_id is not null));
  perform follow_in_search('potentials', (
    select array_agg(id) from potentials where state = 'published' and village_id in (select id from changed)));
  return null;
end $$;
--> statement-breakpoint
create function follow_partners() returns trigger language plpgsql as $$
begin
  perform follow_in_search('partners', (select array_agg(id) from changed));
  perform follow_in_search('interests', (
    select array_agg(id) from interests where state = 'published' and partner_id in (select id from changed)));
  return null;
end $$;
--> statement-breakpoint
create function follow_village_names() returns trigger language plpgsql as $$
begin
  perform follow_in_search('villages', (select array_agg(distinct village_id) from changed));
  return null;
end $$;
--> statement-breakpoint
create function follow_interest_areas() returns trigger language plpgsql as $$
begin
  perform follow_in_search('interests', (select array_agg(distinct interest_id) from changed));
  return null;
end $$;
--> statement-breakpoint
create trigger potentials_added_to_search after insert on potentials referencing new table as changed
  for each statement execute function follow_potentials();
--> statement-breakpoint
create trigger potentials_changed_in_search after update on potentials referencing new table as changed old table as former
  for each statement execute function follow_updated_potentials();
--> statement-breakpoint
create trigger potentials_removed_from_search after delete on potentials referencing old table as changed
  for each statement execute function follow_potentials();
--> statement-breakpoint
create trigger interests_added_to_search after insert on interests referencing new table as changed
  for each statement execute function follow_interests();
--> statement-breakpoint
create trigger interests_changed_in_search after update on interests referencing new table as changed old table as former
  for each statement execute function follow_updated_interests();
--> statement-breakpoint
create trigger interests_removed_from_search after delete on interests referencing old table as changed
  for each statement execute function follow_interests();
--> statement-breakpoint
create trigger villages_added_to_search after insert on villages referencing new table as changed
  for each statement execute function follow_villages();
--> statement-breakpoint
create function follow_updated_villages() returns trigger language plpgsql as $$
begin
  perform follow_in_search('villages', (
    select array_agg(distinct own.id)
    from changed join former using (id)
    cross join unnest(array[changed.id, changed.merged_into_id, former.merged_into_id]) as own (id)));
  perform follow_in_search('potentials', (
    select array_agg(id) from potentials where state = 'published' and village_id in (select id from changed)));
  return null;
end $$;
--> statement-breakpoint
create trigger villages_changed_in_search after update on villages referencing new table as changed old table as former
  for each statement execute function follow_updated_villages();
--> statement-breakpoint
create trigger villages_removed_from_search after delete on villages referencing old table as changed
  for each statement execute function follow_villages();
--> statement-breakpoint
create trigger partners_added_to_search after insert on partners referencing new table as changed
  for each statement execute function follow_partners();
--> statement-breakpoint
create trigger partners_changed_in_search after update on partners referencing new table as changed
  for each statement execute function follow_partners();
--> statement-breakpoint
create trigger partners_removed_from_search after delete on partners referencing old table as changed
  for each statement execute function follow_partners();
--> statement-breakpoint
create trigger village_successions_added_to_search after insert on village_successions referencing new table as changed
  for each statement execute function follow_village_names();
--> statement-breakpoint
create trigger village_successions_changed_in_search after update on village_successions referencing new table as changed
  for each statement execute function follow_village_names();
--> statement-breakpoint
create trigger village_successions_removed_from_search after delete on village_successions referencing old table as changed
  for each statement execute function follow_village_names();
--> statement-breakpoint
create trigger interest_districts_added_to_search after insert on interest_districts referencing new table as changed
  for each statement execute function follow_interest_areas();
--> statement-breakpoint
create trigger interest_districts_changed_in_search after update on interest_districts referencing new table as changed
  for each statement execute function follow_interest_areas();
--> statement-breakpoint
create trigger interest_districts_removed_from_search after delete on interest_districts referencing old table as changed
  for each statement execute function follow_interest_areas();
--> statement-breakpoint
create trigger interest_villages_added_to_search after insert on interest_villages referencing new table as changed
  for each statement execute function follow_interest_areas();
--> statement-breakpoint
create trigger interest_villages_changed_in_search after update on interest_villages referencing new table as changed
  for each statement execute function follow_interest_areas();
--> statement-breakpoint
create trigger interest_villages_removed_from_search after delete on interest_villages referencing old table as changed
  for each statement execute function follow_interest_areas();
--> statement-breakpoint
-- Rows that were there before the index.
insert into search_changes (kind, row_id)
  select 'potentials', id from potentials where state = 'published'
  union all select 'interests', id from interests where state = 'published'
  union all select 'villages', id from villages
  union all select 'partners', id from partners;
