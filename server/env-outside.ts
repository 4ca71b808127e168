import { join } from "node:path";
import { z } from "zod";

import type { FileSettings } from "./files/create-file-store";
import type { MessageSettings } from "./messages/create-messages";
import type { PhoneGateway } from "./messages/phone/gateway-phone";
import type { SearchSettings } from "./search/search-settings";

/** What lies outside this machine, when settings say so: mail, phone gateway, files, search server. */
export type OutsideSettings = { messages: MessageSettings; files: FileSettings; search: SearchSettings | null };

const isWebAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
const isMailServer = (value: string) => URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol);
const Name = z.string().regex(/^[\w.-]{1,100}$/);

/** The settings' shapes, by name. */
export const OutsideVariables = {
  SMTP_URL: z.string().refine(isMailServer).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/)
    .default("Gandeng Desa <gandeng-desa@localhost>"),
  PHONE_GATEWAY_URL: z.string().refine(isWebAddress).optional(),
  PHONE_GATEWAY_TOKEN: z.string().optional(),
  PHONE_GATEWAY_TOKEN_HEADER: Name.default("Authorization"),
  PHONE_GATEWAY_TO_FIELD: Name.default("target"),
  PHONE_GATEWAY_TEXT_FIELD: Name.default("message"),
  PHONE_GATEWAY_FORMAT: z.enum(["json", "form"]).default("form"),
  PHONE_GATEWAY_NUMBER_FORMAT: z.enum(["e164", "digits"]).default("digits"),
  /** `userkey=…&passkey=…`: fields that are the same in every message. */
  PHONE_GATEWAY_FIELDS: z.string().default(""),
  FILES_S3_ENDPOINT: z.string().refine(isWebAddress).optional(),
  FILES_S3_REGION: Name.default("us-east-1"),
  FILES_S3_BUCKET: Name.default("gandeng-desa"),
  FILES_S3_ACCESS_KEY: z.string().default(""),
  FILES_S3_SECRET_KEY: z.string().default(""),
  MEILI_URL: z.string().refine(isWebAddress).optional(),
  MEILI_SEARCH_KEY: z.string().default(""),
  MEILI_WRITE_KEY: z.string().default(""),
};

type Given = z.output<z.ZodObject<typeof OutsideVariables>>;

/** What the settings ask for; folders of the data folder take what no setting names. */
export function outsideSettings(given: Given, dataDir: string): OutsideSettings {
  return {
    messages: {
      mail: { from: given.MAIL_FROM, smtpUrl: given.SMTP_URL ?? null, folder: join(dataDir, "mail") },
      phone: { gateway: phoneGateway(given), folder: join(dataDir, "phone") },
    },
    files:
      given.FILES_S3_ENDPOINT === undefined
        ? { folder: join(dataDir, "files") }
        : { s3: bucket(given, given.FILES_S3_ENDPOINT) },
    search:
      given.MEILI_URL === undefined
        ? null
        : { url: given.MEILI_URL, searchKey: given.MEILI_SEARCH_KEY, writeKey: given.MEILI_WRITE_KEY },
  };
}

function phoneGateway(given: Given): PhoneGateway | null {
  if (given.PHONE_GATEWAY_URL === undefined) return null;
  return {
    url: given.PHONE_GATEWAY_URL,
    token: given.PHONE_GATEWAY_TOKEN ?? null,
    tokenHeader: given.PHONE_GATEWAY_TOKEN_HEADER,
    toField: given.PHONE_GATEWAY_TO_FIELD,
    textField: given.PHONE_GATEWAY_TEXT_FIELD,
    extraFields: Object.fromEntries(new URLSearchParams(given.PHONE_GATEWAY_FIELDS)),
    format: given.PHONE_GATEWAY_FORMAT,
    numberFormat: given.PHONE_GATEWAY_NUMBER_FORMAT,
  };
}

const bucket = (given: Given, endpoint: string) => ({
  endpoint,
  region: given.FILES_S3_REGION,
  bucket: given.FILES_S3_BUCKET,
  accessKey: given.FILES_S3_ACCESS_KEY,
  secretKey: given.FILES_S3_SECRET_KEY,
});
