-- A look, a save or a dismissal changes no ranking: only weightier outcomes make every process load the market again.
drop trigger outcomes_changed on outcomes;
--> statement-breakpoint
create function notify_weighty_outcome() returns trigger language plpgsql as $$
begin
  if exists (select 1 from changed where type not in ('viewed', 'saved', 'dismissed')) then
    perform pg_notify('market_changed', tg_table_name);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger outcomes_added after insert on outcomes referencing new table as changed
  for each statement execute function notify_weighty_outcome();
--> statement-breakpoint
create trigger outcomes_changed after update on outcomes referencing new table as changed
  for each statement execute function notify_weighty_outcome();
--> statement-breakpoint
create trigger outcomes_removed after delete on outcomes referencing old table as changed
  for each statement execute function notify_weighty_outcome();
