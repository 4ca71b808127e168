/** Why the product cannot start, beside what the embedded PostgreSQL may say; each has a sentence in the catalogue. */
export type StartupProblem =
  | "node_too_old"
  | "port_busy"
  | "port_forbidden"
  | "host_unknown"
  | "database_unreachable"
  | "database_refuses_login"
  | "database_missing"
  | "database_too_old"
  | "database_rights_missing"
  | "build_folder_read_only"
  | "build_tool_missing"
  | "build_failed"
  | "disk_full"
  | "secret_damaged"
  | "regency_unknown";

/** An expected failure of the start, with what its sentence names. */
export class StartupError extends Error {
  constructor(
    readonly problem: StartupProblem,
    readonly details: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(`${problem} ${JSON.stringify(details)}`, options);
    this.name = "StartupError";
  }
}

/** The settings of an installation, in the order in which the README explains them. */
export const SETTING_NAMES = [
  "PORT",
  "HOST",
  "DATABASE_URL",
  "DATA_DIR",
  "POSTGRES_PORT",
  "REGENCY_CODE",
  "TIME_ZONE",
  "LOG_LEVEL",
  "NODE_ENV",
  "PUBLIC_URL",
  "AUTH_SECRET",
  "PROXY_HEADER",
  "SMTP_URL",
  "MAIL_FROM",
  "PHONE_GATEWAY_URL",
  "PHONE_GATEWAY_TOKEN",
  "PHONE_GATEWAY_TOKEN_HEADER",
  "PHONE_GATEWAY_TO_FIELD",
  "PHONE_GATEWAY_TEXT_FIELD",
  "PHONE_GATEWAY_FORMAT",
  "PHONE_GATEWAY_NUMBER_FORMAT",
  "PHONE_GATEWAY_FIELDS",
  "FILES_S3_ENDPOINT",
  "FILES_S3_REGION",
  "FILES_S3_BUCKET",
  "FILES_S3_ACCESS_KEY",
  "FILES_S3_SECRET_KEY",
  "MEILI_URL",
  "MEILI_SEARCH_KEY",
  "MEILI_WRITE_KEY",
] as const;

export type SettingName = (typeof SETTING_NAMES)[number];

/** A setting whose value cannot be used, with the value (passwords masked). */
export type WrongSetting = { name: SettingName; found: string };

/** All wrong settings at once. */
export class EnvironmentError extends Error {
  constructor(readonly wrong: readonly WrongSetting[]) {
    super(`wrong_environment ${wrong.map(({ name }) => name).join(", ")}`);
    this.name = "EnvironmentError";
  }
}
