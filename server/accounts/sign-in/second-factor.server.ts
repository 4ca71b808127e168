import { findAccount } from "~/db/queries/accounts/find-account";
import { findSecondFactor } from "~/db/queries/accounts/find-second-factor";
import { PRODUCT_NAME } from "~/matching/domain/product-name";

import { isDeliverable } from "../../messages/deliverable";
import { base32 } from "./base32";
import type { SignInNeeds } from "./needs";
import { type OwnAccount, withPassword } from "./with-password";

type WithItsPassword = OwnAccount & { password: string };

/** What a change of the second factor may stumble over. */
export type Stumbled = { result: "wrong_password" | "too_many" };

/** Makes a secret for an authenticator app; nothing changes before `confirmSecondFactor`. */
export async function beginSecondFactor(
  needs: SignInNeeds,
  { caller, userId, password }: WithItsPassword,
): Promise<{ result: "begun" } | Stumbled> {
  const body = { password, method: "totp" };
  const begun = await withPassword(needs, { caller, userId, path: "/two-factor/enable", body });
  return begun.result === "done" ? { result: "begun" } : begun;
}

/** A secret that waits to be confirmed: as an image (data URI, SVG) and typed, in groups of four. */
export type PendingSecondFactor = { image: string; typed: string };

/** The secret that waits to be confirmed, null when there is none. */
export async function findPendingSecondFactor(
  { db, auth }: SignInNeeds,
  userId: string,
): Promise<PendingSecondFactor | null> {
  const [account, factor] = await Promise.all([findAccount(db, [{ id: userId }]), findSecondFactor(db, userId)]);
  if (!account || !factor || factor.isConfirmed) return null;
  const secret = base32(await auth.decipher(factor.encryptedSecret));
  const named = isDeliverable(account.email) ? account.email : account.name;
  const label = `${PRODUCT_NAME}:${account.username ?? named}`;
  const query = new URLSearchParams({ secret, issuer: PRODUCT_NAME, digits: "6", period: "30" });
  // https://github.com/google/google-authenticator/wiki/Key-Uri-Format; apps show a plus sign as it stands.
  const uri = `otpauth://totp/${encodeURIComponent(label)}?${query.toString().replaceAll("+", "%20")}`;
  const { default: qrcode } = await import("qrcode");
  const svg = await qrcode.toString(uri, { type: "svg", errorCorrectionLevel: "M" });
  return {
    image: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
    typed: secret.match(/.{1,4}/g)?.join(" ") ?? secret,
  };
}

/** Takes a code of the app as proof that the secret arrived; the backup codes are shown this once. */
export async function confirmSecondFactor(
  { auth }: SignInNeeds,
  { caller, userId, code }: OwnAccount & { code: string },
): Promise<{ result: "confirmed"; cookies: string[]; backupCodes: string[] } | { result: "refused" | "too_many" }> {
  const { ok, status, cookies } = await auth.ask(caller, "/two-factor/verify-totp", { code: code.replace(/\s/g, "") });
  if (!ok) return { result: status === 429 ? "too_many" : "refused" };
  auth.tell((letters) => letters.secondFactor(userId, "on"));
  return { result: "confirmed", cookies, backupCodes: await auth.findBackupCodes(userId) };
}

/** Switches the second factor off and tells the owner. */
export async function removeSecondFactor(
  needs: SignInNeeds,
  { caller, userId, password }: WithItsPassword,
): Promise<{ result: "removed"; cookies: string[] } | Stumbled> {
  const removed = await withPassword(needs, { caller, userId, path: "/two-factor/disable", body: { password } });
  if (removed.result !== "done") return removed;
  needs.auth.tell((letters) => letters.secondFactor(userId, "off"));
  return { result: "removed", cookies: removed.cookies };
}

/** Makes new backup codes; the old ones are worth nothing any more. */
export async function renewBackupCodes(
  needs: SignInNeeds,
  { caller, userId, password }: WithItsPassword,
): Promise<{ result: "renewed"; backupCodes: string[] } | Stumbled> {
  const path = "/two-factor/generate-backup-codes";
  const renewed = await withPassword(needs, { caller, userId, path, body: { password } });
  if (renewed.result !== "done") return renewed;
  return { result: "renewed", backupCodes: await needs.auth.findBackupCodes(userId) };
}
