-- The index is made anew: everything that is in it is noted as changed at the end.
TRUNCATE TABLE "search_documents", "search_texts";
--> statement-breakpoint
CREATE TABLE "search_code_lists" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_code_lists_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"codes" integer[] NOT NULL,
	"documents" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "search_code_lists_codes" UNIQUE("kind","codes")
);
--> statement-breakpoint
DROP INDEX "search_documents_codes";--> statement-breakpoint
DROP INDEX "search_documents_newest";--> statement-breakpoint
DROP INDEX "search_documents_size";--> statement-breakpoint
DROP INDEX "search_documents_district";--> statement-breakpoint
DROP INDEX "search_documents_kind";--> statement-breakpoint
DROP INDEX "search_documents_attention";--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "list" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "ballast" text DEFAULT repeat(' ', 2000) NOT NULL;--> statement-breakpoint
ALTER TABLE "search_texts" ADD COLUMN "ref" text NOT NULL;--> statement-breakpoint
ALTER TABLE "search_texts" ADD COLUMN "fingerprint" text NOT NULL;--> statement-breakpoint
CREATE INDEX "search_documents_list" ON "search_documents" USING btree ("kind","list","district","closes");--> statement-breakpoint
CREATE INDEX "search_documents_order" ON "search_documents" USING btree ("kind","size" DESC NULLS FIRST,"newest" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "search_documents_attention" ON "search_documents" USING btree ("kind","attention","size" DESC NULLS FIRST,"newest" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
ALTER TABLE "search_documents" DROP COLUMN "ref";--> statement-breakpoint
ALTER TABLE "search_documents" DROP COLUMN "fingerprint";--> statement-breakpoint
ALTER TABLE "search_documents" DROP COLUMN "codes";
--> statement-breakpoint
-- A row is counted far more often than its words are read, which only the index does: so they are kept elsewhere. PostgreSQL
-- moves values out of rows of more than 2 kB; the ballast makes every row that long when it is written, then it is compressed
-- to 31 bytes (https://www.postgresql.org/docs/current/storage-toast.html).
ALTER TABLE "search_documents" ALTER COLUMN "words" SET STORAGE EXTERNAL, SET (toast_tuple_target = 128);
--> statement-breakpoint
insert into search_changes (kind, row_id)
  select 'potentials', id from potentials where state = 'published'
  union all select 'interests', id from interests where state = 'published'
  union all select 'villages', id from villages
  union all select 'partners', id from partners;
--> statement-breakpoint
-- Lists know how many documents they have.
create function count_in_lists() returns trigger language plpgsql as $$
begin
  update search_code_lists set documents = documents + added
  from (select list, count(*)::int as added from changed group by list) as own where id = list;
  return null;
end $$;
--> statement-breakpoint
create function uncount_in_lists() returns trigger language plpgsql as $$
begin
  update search_code_lists set documents = documents - gone
  from (select list, count(*)::int as gone from former group by list) as own where id = list;
  return null;
end $$;
--> statement-breakpoint
create function recount_in_lists() returns trigger language plpgsql as $$
begin
  update search_code_lists set documents = documents + difference
  from (
    select list, sum(step)::int as difference
    from (select list, 1 as step from changed union all select list, -1 from former) as steps
    group by list having sum(step) <> 0
  ) as own where id = list;
  return null;
end $$;
--> statement-breakpoint
create trigger search_documents_added after insert on search_documents referencing new table as changed
  for each statement execute function count_in_lists();
--> statement-breakpoint
create trigger search_documents_changed after update on search_documents referencing new table as changed old table as former
  for each statement execute function recount_in_lists();
--> statement-breakpoint
create trigger search_documents_removed after delete on search_documents referencing old table as former
  for each statement execute function uncount_in_lists();
