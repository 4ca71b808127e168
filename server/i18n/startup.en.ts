import type { StartupText } from "./startup.id";

/** What the start says in English; `{name}` is filled in. */
export const startupEn: StartupText = {
  preparing_database: "Preparing the database…",
  adopting_database: "The database of an earlier process still runs; using it again",
  building: "Building the pages (only after a change)…",
  stopping: "Stopping; Ctrl-C again forces it…",
  stopped: "Stopped; all data is kept",
  from_a_phone: "From a phone on the same network",
  place_of_data: "Data",
  demo_accounts: "Accounts of the demonstration (user name, password, organisation)",
  place_of_mail: "Mails are kept as files (no SMTP_URL)",
  place_of_phone: "Phone messages are kept as files (no PHONE_GATEWAY_URL)",
  how_to_stop: "Stop",

  node_too_old:
    "Node {wanted} or newer is needed; this is {found}. Install it from https://nodejs.org, then npm ci && npm start again.",
  wrong_environment: "{count} setting(s) are wrong; correct them and start again:",
  port_busy: "Port {port} is used by another program. Use another port, for example: PORT={other} npm start",
  port_forbidden: "Port {port} is not allowed for this user. Use a port above 1023, for example: PORT=3000 npm start",
  host_unknown: "HOST={host} is not an address of this machine. Leave HOST empty to serve on all of them.",
  database_unreachable:
    "The database server {address} (DATABASE_URL) cannot be reached. Check host, port and whether PostgreSQL runs.",
  database_refuses_login: "The database server {address} (DATABASE_URL) refuses the user name or password.",
  database_missing:
    "There is no database “{database}” (DATABASE_URL) at {address}. Make it first, for example: createdb {database}",
  database_too_old: "PostgreSQL at {address} (DATABASE_URL) is version {found}; 15 or newer is needed.",
  database_rights_missing:
    "The user of DATABASE_URL may not make tables in the database “{database}”. Grant it CREATE, or make it the owner.",
  secret_damaged:
    "The secret file {file} is damaged. Restore it from a backup; or delete it so that a new one is made (everybody has to sign in again, and to switch two-step verification on again).",
  regency_unknown: "REGENCY_CODE={code} is not the Kemendagri code of a regency or city. Example: REGENCY_CODE=64.02",
  build_folder_read_only:
    "The folder {folder} cannot be written, and the pages need building. Allow writing, or run npm run build as its owner.",
  build_tool_missing:
    "The pages need building, and the tool for it is not installed. Run npm ci (without --omit=dev), or npm run build elsewhere.",
  build_failed: "The pages could not be built (reason above).",
  disk_full: "The disk is full. Free some space and start again; what was saved is safe.",

  no_binaries:
    "There is no embedded PostgreSQL for {platform}. Run npm ci again, or set DATABASE_URL to a PostgreSQL 15 or newer.",
  no_postgres_user:
    "PostgreSQL refuses to run as root, and the user “{user}” cannot be made. Start as an ordinary user, or set DATABASE_URL.",
  data_folder_read_only:
    "The data folder {folder} cannot be written. Allow writing, or choose another, for example: DATA_DIR=/elsewhere npm start",
  data_folder_in_use:
    "The data folder {folder} is used by another npm start. Stop that one first, or choose another folder with DATA_DIR.",
  data_folder_unreachable:
    "PostgreSQL's user cannot enter {folder}. Let it in, for example: chmod o+x on the folders above.",
  data_folder_of_another_user:
    "The data folder {folder} belongs to another user. Start as that user, or choose another folder with DATA_DIR.",
  data_folder_of_another_version:
    "The data folder {folder} was made by PostgreSQL {found}, and version {wanted} is installed. Move its content with pg_dump, or choose another folder with DATA_DIR.",
  data_folder_damaged:
    "The data folder {folder} is not a whole PostgreSQL folder. Restore it from a backup, or rename it to have a new one made.",
  postgres_port_busy: "POSTGRES_PORT={port} is used by another program. Leave it empty to have a free port chosen.",
  postgres_did_not_start: "The embedded PostgreSQL does not start; the reason is above.",

  rule_PORT: "a whole number 1–65535",
  rule_HOST: "an IP address or host name, such as 127.0.0.1",
  rule_DATABASE_URL: "postgres://user:password@host:5432/database",
  rule_DATA_DIR: "the name of a folder",
  rule_REGENCY_CODE: "a Kemendagri regency code, such as 64.02",
  rule_TIME_ZONE: "an IANA time zone, such as Asia/Makassar",
  rule_LOG_LEVEL: "fatal, error, warn, info, debug, trace or silent",
  rule_NODE_ENV: "production, development or test",
  rule_POSTGRES_PORT: "a whole number 1–65535",
  rule_PUBLIC_URL: "the site's address without a path, such as https://desa.example.go.id",
  rule_AUTH_SECRET: "random text of at least 32 characters",
  rule_PROXY_HEADER: "the name of a header, such as x-real-ip",
  rule_SMTP_URL: "smtp://user:password@host:587 or smtps://…",
  rule_MAIL_FROM: "Name <address@example.org>",
  rule_PHONE_GATEWAY_URL: "the http(s) address of a message gateway",
  rule_PHONE_GATEWAY_TOKEN: "the gateway's token",
  rule_PHONE_GATEWAY_TOKEN_HEADER: "the name of a header",
  rule_PHONE_GATEWAY_TO_FIELD: "the name of the field for the number",
  rule_PHONE_GATEWAY_TEXT_FIELD: "the name of the field for the text",
  rule_PHONE_GATEWAY_FORMAT: "json or form",
  rule_PHONE_GATEWAY_NUMBER_FORMAT: "e164 (+62…) or digits (62…)",
  rule_PHONE_GATEWAY_FIELDS: "fixed fields, such as userkey=…&passkey=…",
  rule_FILES_S3_ENDPOINT: "the http(s) address of an S3 store",
  rule_FILES_S3_REGION: "the name of a region",
  rule_FILES_S3_BUCKET: "the name of a bucket",
  rule_FILES_S3_ACCESS_KEY: "an access key",
  rule_MEILI_URL: "the http(s) address of a Meilisearch server",
  rule_MEILI_SEARCH_KEY: "the key for searching, from npm run search:keys",
  rule_MEILI_WRITE_KEY: "the key for filling the index, from npm run search:keys",
  rule_FILES_S3_SECRET_KEY: "a secret key",
  wrong_value: "{name}={found}: should be {rule}",

  database_away: "The database is being restarted; nothing that was confirmed is lost. Try again in a moment.",
  unexpected_error:
    "Something went wrong on the server. Try again; if it fails again, tell the operator this number: {requestId}",
};
