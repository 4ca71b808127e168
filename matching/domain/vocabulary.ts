/**
 * The closed code lists of the marketplace. Codes are English and stable; what a person reads stands in
 * `phrases/`. Source of the lists: the project's vocabulary, which follows Permendagri 96/2017 (agreements),
 * UU 23/2011 (zakat), Kepmen ESDM 1824/2018 (PPM pillars) and Permendesa 13/2020 (SDGs Desa).
 */
export const VILLAGE_STATUSES = ["definitive", "preparatory", "urban_ward"] as const;
export const KINDS = ["agriculture", "umkm", "flagship_product", "tourism_culture", "environment_energy"] as const;
export const SECTORS = [
  "food_crops",
  "horticulture",
  "plantation",
  "livestock",
  "capture_fisheries",
  "aquaculture",
  "forestry",
  "food_processing",
  "culinary",
  "crafts",
  "textiles",
  "trade",
  "services",
  "nature_tourism",
  "cultural_tourism",
  "renewable_energy",
  "water_sanitation",
  "waste_circular",
  "education",
  "health",
  "environment",
  "infrastructure",
  "social_culture",
  "village_institution",
] as const;
export const SUPPORTS = [
  "capital",
  "equipment",
  "training",
  "mentoring",
  "market_access",
  "technology",
  "infrastructure",
  "certification",
  "promotion",
  "research",
] as const;
/** In order: each step contains the one before. */
export const READINESS_LEVELS = ["idea", "pilot", "producing", "market_ready"] as const;
export const LEGAL_DOCUMENTS = [
  "nib",
  "pirt",
  "halal",
  "bpom",
  "trademark",
  "geographical_indication",
  "sni",
  "organic",
  "plant_variety",
  "motif_right",
] as const;
export const INSTITUTIONS = [
  "bumdes",
  "bumdesma",
  "cooperative",
  "farmer_group",
  "fisher_group",
  "women_group",
  "youth_group",
  "family_business",
  "village_government",
  "customary_institution",
  "tourism_group",
  "kdmp",
] as const;
export const BENEFICIARIES = [
  "farmers",
  "fishers",
  "women",
  "youth",
  "poor_households",
  "elderly",
  "people_with_disabilities",
  "indigenous_people",
] as const;
export const PARTNER_TYPES = [
  "company",
  "state_company",
  "foundation",
  "baznas",
  "zakat_institution",
  "ngo",
  "university",
  "cooperative",
  "government_body",
] as const;
export const FUND_SOURCES = ["tjsl", "ppm", "zakat", "infak", "dskl", "grant", "commercial"] as const;
export const ZAKAT_USES = ["productive", "consumptive"] as const;
export const COMMERCIAL_TERMS = ["purchase", "investment", "loan"] as const;
export const UNITS = ["kg", "ton", "litre", "m3", "piece", "head", "hectare", "m2", "kwh", "person"] as const;
export const PERIODS = ["day", "week", "month", "season", "year"] as const;
export const ASNAF = ["fakir", "miskin", "amil", "mualaf", "riqab", "gharimin", "fisabilillah", "ibnu_sabil"] as const;
export const PPM_PILLARS = [
  "education",
  "health",
  "income",
  "economic_independence",
  "social_culture",
  "environment",
  "community_institution",
  "infrastructure",
] as const;
/** In order, lowest first (Indeks Desa). */
export const DEVELOPMENT_INDEXES = [
  "severely_disadvantaged",
  "disadvantaged",
  "developing",
  "advanced",
  "independent",
] as const;
export const SIDES = ["village", "partner", "broker"] as const;
export const OUTCOME_TYPES = [
  "viewed",
  "saved",
  "dismissed",
  "introduction_requested",
  "accepted",
  "declined",
  "met",
  "mou_signed",
  "agreement_signed",
  "programme_completed",
  "rated",
] as const;
export const DECLINE_REASONS = [
  "not_our_sector",
  "budget_used",
  "too_far",
  "not_ready",
  "already_supported",
  "other",
] as const;
export const POTENTIAL_STATES = ["draft", "submitted", "published", "paused", "archived"] as const;
export const INTEREST_STATES = ["draft", "submitted", "published", "paused", "closed"] as const;
export const ROLES = [
  "village_operator",
  "village_head",
  "partner_officer",
  "district_officer",
  "broker",
  "province_viewer",
  "admin",
] as const;
/** How an account stands to its organisation: DPMD confirms a claim before it may touch more than its own drafts. */
export const STANDINGS = ["claimed", "confirmed", "refused", "left"] as const;
/** Papers a partner shows to be verified. */
export const PARTNER_DOCUMENTS = ["nib", "npwp", "deed"] as const;
/** Why DPMD returns a potential or an interest. */
export const RETURN_REASONS = [
  "incomplete",
  "unclear",
  "figures",
  "duplicate",
  "personal_data",
  "not_allowed",
  "other",
] as const;
/** What somebody may find wrong with a listing. */
export const REPORT_REASONS = ["untrue", "outdated", "not_theirs", "offensive", "personal_data", "other"] as const;
/** How often a person is written to about what is new. */
export const DIGESTS = ["at_once", "daily", "weekly", "never"] as const;
export const CHANNELS = ["email", "phone"] as const;
/** How often a person is told of what a saved search finds anew. */
export const SEARCH_DIGESTS = ["daily", "weekly", "never"] as const;
/** SDGs Desa are numbered 1 to 18 (Permendesa 13/2020). */
export const SDGS_DESA = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] as const;
export const LANGUAGES = ["id", "en"] as const;

export type VillageStatus = (typeof VILLAGE_STATUSES)[number];
export type Kind = (typeof KINDS)[number];
export type Sector = (typeof SECTORS)[number];
export type Support = (typeof SUPPORTS)[number];
export type Readiness = (typeof READINESS_LEVELS)[number];
export type LegalDocument = (typeof LEGAL_DOCUMENTS)[number];
export type Institution = (typeof INSTITUTIONS)[number];
export type Beneficiary = (typeof BENEFICIARIES)[number];
export type PartnerType = (typeof PARTNER_TYPES)[number];
export type FundSource = (typeof FUND_SOURCES)[number];
export type ZakatUse = (typeof ZAKAT_USES)[number];
export type CommercialTerms = (typeof COMMERCIAL_TERMS)[number];
export type Unit = (typeof UNITS)[number];
export type Period = (typeof PERIODS)[number];
export type Asnaf = (typeof ASNAF)[number];
export type PpmPillar = (typeof PPM_PILLARS)[number];
export type DevelopmentIndex = (typeof DEVELOPMENT_INDEXES)[number];
export type Side = (typeof SIDES)[number];
export type OutcomeType = (typeof OUTCOME_TYPES)[number];
export type DeclineReason = (typeof DECLINE_REASONS)[number];
export type SdgDesa = (typeof SDGS_DESA)[number];
export type PotentialState = (typeof POTENTIAL_STATES)[number];
export type InterestState = (typeof INTEREST_STATES)[number];
export type Role = (typeof ROLES)[number];
export type Standing = (typeof STANDINGS)[number];
export type PartnerDocument = (typeof PARTNER_DOCUMENTS)[number];
export type ReturnReasonCode = (typeof RETURN_REASONS)[number];
export type ReportReason = (typeof REPORT_REASONS)[number];
export type Digest = (typeof DIGESTS)[number];
export type Channel = (typeof CHANNELS)[number];
export type SearchDigest = (typeof SEARCH_DIGESTS)[number];
export type Language = (typeof LANGUAGES)[number];
