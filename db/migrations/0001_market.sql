CREATE TABLE "audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_user_id" text,
	"actor_name" text NOT NULL,
	"on_behalf_of_id" bigint,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_ref" text NOT NULL,
	"from_state" text,
	"to_state" text,
	"reason" text,
	"details" jsonb
);
--> statement-breakpoint
CREATE TABLE "districts" (
	"code" text PRIMARY KEY NOT NULL,
	"regency_code" text NOT NULL,
	"name" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"seat" text,
	"source" text,
	CONSTRAINT "districts_location" CHECK (("districts"."latitude" is null) = ("districts"."longitude" is null) and "districts"."latitude" between -90 and 90 and "districts"."longitude" between -180 and 180),
	CONSTRAINT "districts_code" CHECK ("districts"."code" like "districts"."regency_code" || '.%')
);
--> statement-breakpoint
CREATE TABLE "interest_districts" (
	"interest_id" bigint NOT NULL,
	"district_code" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "interest_districts_interest_id_district_code_pk" PRIMARY KEY("interest_id","district_code")
);
--> statement-breakpoint
CREATE TABLE "interest_villages" (
	"interest_id" bigint NOT NULL,
	"village_id" bigint NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "interest_villages_interest_id_village_id_pk" PRIMARY KEY("interest_id","village_id")
);
--> statement-breakpoint
CREATE TABLE "interests" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "interests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ref" text NOT NULL,
	"partner_id" bigint NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"kinds" text[] DEFAULT '{}' NOT NULL,
	"sectors" text[] DEFAULT '{}' NOT NULL,
	"excluded_sectors" text[] DEFAULT '{}' NOT NULL,
	"offers" text[] NOT NULL,
	"fund_source" text NOT NULL,
	"budget_total" bigint,
	"budget_per_village_min" bigint,
	"budget_per_village_max" bigint,
	"capacity" integer NOT NULL,
	"radius_km" double precision,
	"beneficiaries" text[],
	"asnaf" text[],
	"sdgs_desa" integer[],
	"ppm_pillars" text[],
	"min_readiness" text,
	"zakat_use" text,
	"commercial_terms" text,
	"wanted_amount" double precision,
	"wanted_unit" text,
	"wanted_per" text,
	"opens" date NOT NULL,
	"closes" date NOT NULL,
	"published_at" timestamp with time zone,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('indonesian', immutable_unaccent(title)), 'A') || setweight(to_tsvector('indonesian', immutable_unaccent(coalesce(description, ''))), 'B')) STORED,
	"source" text,
	"invented" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interests_ref_unique" UNIQUE("ref"),
	CONSTRAINT "interests_state" CHECK ("interests"."state" in ('draft', 'submitted', 'published', 'paused', 'closed')),
	CONSTRAINT "interests_published" CHECK ("interests"."state" <> 'published' or "interests"."published_at" is not null),
	CONSTRAINT "interests_title" CHECK (length(trim("interests"."title")) > 0),
	CONSTRAINT "interests_kinds" CHECK ("interests"."kinds" <@ array['agriculture', 'umkm', 'flagship_product', 'tourism_culture', 'environment_energy']::text[]),
	CONSTRAINT "interests_sectors" CHECK ("interests"."sectors" <@ array['food_crops', 'horticulture', 'plantation', 'livestock', 'capture_fisheries', 'aquaculture', 'forestry', 'food_processing', 'culinary', 'crafts', 'textiles', 'trade', 'services', 'nature_tourism', 'cultural_tourism', 'renewable_energy', 'water_sanitation', 'waste_circular', 'education', 'health', 'environment', 'infrastructure', 'social_culture', 'village_institution']::text[]),
	CONSTRAINT "interests_excluded_sectors" CHECK ("interests"."excluded_sectors" <@ array['food_crops', 'horticulture', 'plantation', 'livestock', 'capture_fisheries', 'aquaculture', 'forestry', 'food_processing', 'culinary', 'crafts', 'textiles', 'trade', 'services', 'nature_tourism', 'cultural_tourism', 'renewable_energy', 'water_sanitation', 'waste_circular', 'education', 'health', 'environment', 'infrastructure', 'social_culture', 'village_institution']::text[]),
	CONSTRAINT "interests_offers" CHECK ("interests"."offers" <@ array['capital', 'equipment', 'training', 'mentoring', 'market_access', 'technology', 'infrastructure', 'certification', 'promotion', 'research']::text[]),
	CONSTRAINT "interests_fund_source" CHECK ("interests"."fund_source" in ('tjsl', 'ppm', 'zakat', 'infak', 'dskl', 'grant', 'commercial')),
	CONSTRAINT "interests_budget_total" CHECK ("interests"."budget_total" >= 0),
	CONSTRAINT "interests_budget_per_village" CHECK ("interests"."budget_per_village_min" >= 0 and "interests"."budget_per_village_max" >= 0 and "interests"."budget_per_village_min" <= "interests"."budget_per_village_max"),
	CONSTRAINT "interests_capacity" CHECK ("interests"."capacity" >= 0),
	CONSTRAINT "interests_radius" CHECK ("interests"."radius_km" > 0),
	CONSTRAINT "interests_beneficiaries" CHECK ("interests"."beneficiaries" <@ array['farmers', 'fishers', 'women', 'youth', 'poor_households', 'elderly', 'people_with_disabilities', 'indigenous_people']::text[]),
	CONSTRAINT "interests_asnaf" CHECK ("interests"."asnaf" <@ array['fakir', 'miskin', 'amil', 'mualaf', 'riqab', 'gharimin', 'fisabilillah', 'ibnu_sabil']::text[]),
	CONSTRAINT "interests_sdgs_desa" CHECK (1 <= all("interests"."sdgs_desa") and 18 >= all("interests"."sdgs_desa")),
	CONSTRAINT "interests_ppm_pillars" CHECK ("interests"."ppm_pillars" <@ array['education', 'health', 'income', 'economic_independence', 'social_culture', 'environment', 'community_institution', 'infrastructure']::text[]),
	CONSTRAINT "interests_min_readiness" CHECK ("interests"."min_readiness" in ('idea', 'pilot', 'producing', 'market_ready')),
	CONSTRAINT "interests_zakat_use" CHECK ("interests"."zakat_use" in ('productive', 'consumptive')),
	CONSTRAINT "interests_commercial_terms" CHECK ("interests"."commercial_terms" in ('purchase', 'investment', 'loan')),
	CONSTRAINT "interests_wanted_amount" CHECK ("interests"."wanted_amount" > 0),
	CONSTRAINT "interests_wanted_whole" CHECK (("interests"."wanted_amount" is null) = ("interests"."wanted_unit" is null)),
	CONSTRAINT "interests_wanted_unit" CHECK ("interests"."wanted_unit" in ('kg', 'ton', 'litre', 'm3', 'piece', 'head', 'hectare', 'm2', 'kwh', 'person')),
	CONSTRAINT "interests_wanted_per" CHECK ("interests"."wanted_per" in ('day', 'week', 'month', 'season', 'year')),
	CONSTRAINT "interests_window" CHECK ("interests"."opens" <= "interests"."closes")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organisations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"village_id" bigint,
	"partner_id" bigint,
	"district_code" text,
	"regency_code" text,
	"province_code" text,
	"verified_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_village_id_unique" UNIQUE("village_id"),
	CONSTRAINT "organisations_partner_id_unique" UNIQUE("partner_id"),
	CONSTRAINT "organisations_district_code_unique" UNIQUE("district_code"),
	CONSTRAINT "organisations_regency_code_unique" UNIQUE("regency_code"),
	CONSTRAINT "organisations_province_code_unique" UNIQUE("province_code"),
	CONSTRAINT "organisations_one_subject" CHECK (num_nonnulls("organisations"."village_id", "organisations"."partner_id", "organisations"."district_code", "organisations"."regency_code", "organisations"."province_code") = 1)
);
--> statement-breakpoint
CREATE TABLE "outcomes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outcomes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"potential_id" bigint NOT NULL,
	"interest_id" bigint NOT NULL,
	"side" text NOT NULL,
	"type" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"reason" text,
	"value" integer,
	"position" integer,
	"list_version" text,
	"until" date,
	CONSTRAINT "outcomes_side" CHECK ("outcomes"."side" in ('village', 'partner', 'broker')),
	CONSTRAINT "outcomes_type" CHECK ("outcomes"."type" in ('viewed', 'saved', 'dismissed', 'introduction_requested', 'accepted', 'declined', 'met', 'mou_signed', 'agreement_signed', 'programme_completed', 'rated')),
	CONSTRAINT "outcomes_reason" CHECK ("outcomes"."reason" in ('not_our_sector', 'budget_used', 'too_far', 'not_ready', 'already_supported', 'other')),
	CONSTRAINT "outcomes_value" CHECK ("outcomes"."value" between 1 and 5),
	CONSTRAINT "outcomes_position" CHECK ("outcomes"."position" >= 1)
);
--> statement-breakpoint
CREATE TABLE "partners" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "partners_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ref" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"description" text,
	"kbli" text,
	"latitude" double precision,
	"longitude" double precision,
	"source" text,
	"invented" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "partners_ref_unique" UNIQUE("ref"),
	CONSTRAINT "partners_type" CHECK ("partners"."type" in ('company', 'state_company', 'foundation', 'baznas', 'zakat_institution', 'ngo', 'university', 'cooperative', 'government_body')),
	CONSTRAINT "partners_location" CHECK (("partners"."latitude" is null) = ("partners"."longitude" is null) and "partners"."latitude" between -90 and 90 and "partners"."longitude" between -180 and 180)
);
--> statement-breakpoint
CREATE TABLE "potentials" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "potentials_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ref" text NOT NULL,
	"village_id" bigint NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"kind" text NOT NULL,
	"sector" text NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"volume_amount" double precision,
	"volume_unit" text,
	"volume_per" text,
	"needs" text[],
	"funding_need_min" bigint,
	"funding_need_max" bigint,
	"beneficiaries" text[],
	"households" integer,
	"sdgs_desa" integer[],
	"readiness" text NOT NULL,
	"legal" text[],
	"institution" text,
	"figures" text,
	"published_at" timestamp with time zone,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('indonesian', immutable_unaccent(title)), 'A') || setweight(to_tsvector('indonesian', immutable_unaccent(coalesce(description, ''))), 'B')) STORED,
	"source" text,
	"invented" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "potentials_ref_unique" UNIQUE("ref"),
	CONSTRAINT "potentials_state" CHECK ("potentials"."state" in ('draft', 'submitted', 'published', 'paused', 'archived')),
	CONSTRAINT "potentials_published" CHECK ("potentials"."state" <> 'published' or "potentials"."published_at" is not null),
	CONSTRAINT "potentials_kind" CHECK ("potentials"."kind" in ('agriculture', 'umkm', 'flagship_product', 'tourism_culture', 'environment_energy')),
	CONSTRAINT "potentials_sector" CHECK ("potentials"."sector" in ('food_crops', 'horticulture', 'plantation', 'livestock', 'capture_fisheries', 'aquaculture', 'forestry', 'food_processing', 'culinary', 'crafts', 'textiles', 'trade', 'services', 'nature_tourism', 'cultural_tourism', 'renewable_energy', 'water_sanitation', 'waste_circular', 'education', 'health', 'environment', 'infrastructure', 'social_culture', 'village_institution')),
	CONSTRAINT "potentials_title" CHECK (length(trim("potentials"."title")) > 0),
	CONSTRAINT "potentials_volume_amount" CHECK ("potentials"."volume_amount" > 0),
	CONSTRAINT "potentials_volume_whole" CHECK (("potentials"."volume_amount" is null) = ("potentials"."volume_unit" is null)),
	CONSTRAINT "potentials_volume_unit" CHECK ("potentials"."volume_unit" in ('kg', 'ton', 'litre', 'm3', 'piece', 'head', 'hectare', 'm2', 'kwh', 'person')),
	CONSTRAINT "potentials_volume_per" CHECK ("potentials"."volume_per" in ('day', 'week', 'month', 'season', 'year')),
	CONSTRAINT "potentials_needs" CHECK ("potentials"."needs" <@ array['capital', 'equipment', 'training', 'mentoring', 'market_access', 'technology', 'infrastructure', 'certification', 'promotion', 'research']::text[]),
	CONSTRAINT "potentials_funding_need" CHECK ("potentials"."funding_need_min" >= 0 and "potentials"."funding_need_max" >= 0 and "potentials"."funding_need_min" <= "potentials"."funding_need_max"),
	CONSTRAINT "potentials_beneficiaries" CHECK ("potentials"."beneficiaries" <@ array['farmers', 'fishers', 'women', 'youth', 'poor_households', 'elderly', 'people_with_disabilities', 'indigenous_people']::text[]),
	CONSTRAINT "potentials_households" CHECK ("potentials"."households" >= 0),
	CONSTRAINT "potentials_sdgs_desa" CHECK (1 <= all("potentials"."sdgs_desa") and 18 >= all("potentials"."sdgs_desa")),
	CONSTRAINT "potentials_readiness" CHECK ("potentials"."readiness" in ('idea', 'pilot', 'producing', 'market_ready')),
	CONSTRAINT "potentials_legal" CHECK ("potentials"."legal" <@ array['nib', 'pirt', 'halal', 'bpom', 'trademark', 'geographical_indication', 'sni', 'organic', 'plant_variety', 'motif_right']::text[]),
	CONSTRAINT "potentials_institution" CHECK ("potentials"."institution" in ('bumdes', 'bumdesma', 'cooperative', 'farmer_group', 'fisher_group', 'women_group', 'youth_group', 'family_business', 'village_government', 'customary_institution', 'tourism_group', 'kdmp'))
);
--> statement-breakpoint
CREATE TABLE "provinces" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "regencies" (
	"code" text PRIMARY KEY NOT NULL,
	"province_code" text NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"role" text NOT NULL,
	"organisation_id" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_role" CHECK ("users"."role" in ('village_operator', 'village_head', 'partner_officer', 'district_officer', 'broker', 'province_viewer', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "villages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "villages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text,
	"ref" text,
	"key" text GENERATED ALWAYS AS (coalesce(code, ref)) STORED NOT NULL,
	"name" text NOT NULL,
	"district_code" text NOT NULL,
	"status" text DEFAULT 'definitive' NOT NULL,
	"parent_id" bigint,
	"development_index" text,
	"basic_needs_met" boolean,
	"population" integer,
	"latitude" double precision,
	"longitude" double precision,
	"source" text,
	"invented" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "villages_code_unique" UNIQUE("code"),
	CONSTRAINT "villages_ref_unique" UNIQUE("ref"),
	CONSTRAINT "villages_key_unique" UNIQUE("key"),
	CONSTRAINT "villages_status" CHECK ("villages"."status" in ('definitive', 'preparatory', 'urban_ward')),
	CONSTRAINT "villages_key" CHECK ("villages"."code" is not null or ("villages"."status" = 'preparatory' and "villages"."ref" is not null)),
	CONSTRAINT "villages_code" CHECK ("villages"."code" like "villages"."district_code" || '.%'),
	CONSTRAINT "villages_development_index" CHECK ("villages"."development_index" in ('severely_disadvantaged', 'disadvantaged', 'developing', 'advanced', 'independent')),
	CONSTRAINT "villages_population" CHECK ("villages"."population" >= 0),
	CONSTRAINT "villages_location" CHECK (("villages"."latitude" is null) = ("villages"."longitude" is null) and "villages"."latitude" between -90 and 90 and "villages"."longitude" between -180 and 180)
);
--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_actor_user_id_users_id_fk" FOREIGN KEY ("actor_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_on_behalf_of_id_organisations_id_fk" FOREIGN KEY ("on_behalf_of_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "districts" ADD CONSTRAINT "districts_regency_code_regencies_code_fk" FOREIGN KEY ("regency_code") REFERENCES "public"."regencies"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_districts" ADD CONSTRAINT "interest_districts_interest_id_interests_id_fk" FOREIGN KEY ("interest_id") REFERENCES "public"."interests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_districts" ADD CONSTRAINT "interest_districts_district_code_districts_code_fk" FOREIGN KEY ("district_code") REFERENCES "public"."districts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_villages" ADD CONSTRAINT "interest_villages_interest_id_interests_id_fk" FOREIGN KEY ("interest_id") REFERENCES "public"."interests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_villages" ADD CONSTRAINT "interest_villages_village_id_villages_id_fk" FOREIGN KEY ("village_id") REFERENCES "public"."villages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_village_id_villages_id_fk" FOREIGN KEY ("village_id") REFERENCES "public"."villages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_district_code_districts_code_fk" FOREIGN KEY ("district_code") REFERENCES "public"."districts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_regency_code_regencies_code_fk" FOREIGN KEY ("regency_code") REFERENCES "public"."regencies"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_province_code_provinces_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."provinces"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_potential_id_potentials_id_fk" FOREIGN KEY ("potential_id") REFERENCES "public"."potentials"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_interest_id_interests_id_fk" FOREIGN KEY ("interest_id") REFERENCES "public"."interests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "potentials" ADD CONSTRAINT "potentials_village_id_villages_id_fk" FOREIGN KEY ("village_id") REFERENCES "public"."villages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regencies" ADD CONSTRAINT "regencies_province_code_provinces_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."provinces"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "villages" ADD CONSTRAINT "villages_district_code_districts_code_fk" FOREIGN KEY ("district_code") REFERENCES "public"."districts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "villages" ADD CONSTRAINT "villages_parent_id_villages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."villages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_subject" ON "audit_log" USING btree ("subject_type","subject_ref","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_log_newest" ON "audit_log" USING btree ("at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_log_actor" ON "audit_log" USING btree ("actor_user_id");--> statement-breakpoint
CREATE INDEX "districts_regency" ON "districts" USING btree ("regency_code");--> statement-breakpoint
CREATE INDEX "interest_districts_district" ON "interest_districts" USING btree ("district_code");--> statement-breakpoint
CREATE INDEX "interest_villages_village" ON "interest_villages" USING btree ("village_id");--> statement-breakpoint
CREATE INDEX "interests_partner" ON "interests" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "interests_newest" ON "interests" USING btree ("state","published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "interests_search" ON "interests" USING gin ("search");--> statement-breakpoint
CREATE INDEX "interests_title_trgm" ON "interests" USING gin (immutable_unaccent(lower(title)) gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "outcomes_once" ON "outcomes" USING btree ("potential_id","interest_id","side","type","at");--> statement-breakpoint
CREATE INDEX "outcomes_interest" ON "outcomes" USING btree ("interest_id");--> statement-breakpoint
CREATE INDEX "partners_name" ON "partners" USING btree ("name");--> statement-breakpoint
CREATE INDEX "potentials_village" ON "potentials" USING btree ("village_id");--> statement-breakpoint
CREATE INDEX "potentials_newest" ON "potentials" USING btree ("state","published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "potentials_sector" ON "potentials" USING btree ("sector") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "potentials_search" ON "potentials" USING gin ("search");--> statement-breakpoint
CREATE INDEX "potentials_title_trgm" ON "potentials" USING gin (immutable_unaccent(lower(title)) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "regencies_province" ON "regencies" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "users_organisation" ON "users" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "villages_district" ON "villages" USING btree ("district_code","name");--> statement-breakpoint
CREATE INDEX "villages_parent" ON "villages" USING btree ("parent_id");