-- Every process keeps the market in memory; a committed change of any of its tables tells all of them to look again.
create function notify_market_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('market_changed', tg_table_name);
  return null;
end $$;
--> statement-breakpoint
create trigger villages_changed after insert or update or delete on villages for each statement execute function notify_market_changed();
--> statement-breakpoint
create trigger potentials_changed after insert or update or delete on potentials for each statement execute function notify_market_changed();
--> statement-breakpoint
create trigger partners_changed after insert or update or delete on partners for each statement execute function notify_market_changed();
--> statement-breakpoint
create trigger interests_changed after insert or update or delete on interests for each statement execute function notify_market_changed();
--> statement-breakpoint
create trigger interest_districts_changed after insert or update or delete on interest_districts for each statement execute function notify_market_changed();
--> statement-breakpoint
create trigger interest_villages_changed after insert or update or delete on interest_villages for each statement execute function notify_market_changed();
--> statement-breakpoint
create trigger outcomes_changed after insert or update or delete on outcomes for each statement execute function notify_market_changed();
