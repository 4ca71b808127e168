import { endSessions } from "~/db/queries/accounts/end-sessions";
import { findAccount } from "~/db/queries/accounts/find-account";
import { findSecondFactor } from "~/db/queries/accounts/find-second-factor";
import { findSessions } from "~/db/queries/accounts/find-sessions";

import { AppError } from "../../app-error.server";
import { isDeliverable } from "../../messages/deliverable";
import { type Device, deviceOf } from "./device-of";
import type { SignInNeeds } from "./needs";
import type { OwnAccount } from "./with-password";

/** How somebody's account is kept safe. */
export type Security = {
  /** Null for somebody without mail. */
  email: string | null;
  /** In E.164; null for somebody without one. */
  phone: string | null;
  secondFactor: boolean;
  /** A second factor was begun and waits for the first code of its app. */
  isPending: boolean;
  /** Last used first. */
  devices: { id: string; device: Device; since: Date; lastUsed: Date; isThis: boolean }[];
};

/**
 * How the caller's own account is kept safe, and where it is signed in.
 * @throws AppError `not_found` when the account has just been closed
 */
export async function readSecurity({ db, auth }: SignInNeeds, { caller, userId }: OwnAccount): Promise<Security> {
  const token = auth.sessionCookie.read(caller.headers) ?? "";
  const [account, factor, devices] = await Promise.all([
    findAccount(db, [{ id: userId }]),
    findSecondFactor(db, userId),
    findSessions(db, { userId, token }),
  ]);
  if (!account) throw new AppError("not_found");
  const { email, phoneNumber, phoneVerified, twoFactorEnabled } = account;
  return {
    email: isDeliverable(email) ? email : null,
    phone: phoneVerified ? phoneNumber : null,
    secondFactor: twoFactorEnabled,
    isPending: factor !== null && !factor.isConfirmed,
    devices: devices.map(({ userAgent, ...device }) => ({ ...device, device: deviceOf(userAgent ?? "") })),
  };
}

/** Signs one of the caller's own devices out; nothing happens to anybody else's. */
export async function endDevice({ db }: SignInNeeds, { userId, id }: { userId: string; id: string }): Promise<void> {
  await endSessions(db, { userId, only: id });
}

/** Signs the caller out on every device but this one. */
export async function endOtherDevices({ db, auth }: SignInNeeds, { caller, userId }: OwnAccount): Promise<void> {
  await endSessions(db, { userId, exceptToken: auth.sessionCookie.read(caller.headers) ?? "" });
}

/** Signs the caller out everywhere; gives the `Set-Cookie` headers that take this device's cookie back. */
export async function endEveryDevice({ db, auth }: SignInNeeds, userId: string): Promise<string[]> {
  await endSessions(db, { userId });
  return [auth.sessionCookie.clear()];
}
