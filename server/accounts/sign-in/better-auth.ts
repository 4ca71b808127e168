import { betterAuth } from "better-auth/minimal";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { symmetricDecrypt } from "better-auth/crypto";
import { phoneNumber } from "better-auth/plugins/phone-number";
import { twoFactor } from "better-auth/plugins/two-factor";

import { noteSeen } from "~/db/queries/accounts/note-seen";
import { credentials, rateLimits, sessions, twoFactors, users, verifications } from "~/db/schema";
import { PRODUCT_NAME } from "~/matching/domain/product-name";

import type { AuthNeeds } from "./auth";
import type { Letters } from "./letters";
import { PASSWORD_LENGTH } from "./password-problem.server";
import { COOKIE_PREFIX, SESSION_DAYS } from "./session-cookie";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a code and a link can be used, in seconds. */
const LIFE_SECONDS = { code: 10 * MINUTE, reset: HOUR } as const;

/**
 * What one network address may ask in `window` seconds; whole offices share one, so the limits per account are the
 * narrow ones.
 */
const LIMITS = {
  "/sign-in/email": { window: MINUTE, max: 20 },
  "/phone-number/verify": { window: MINUTE, max: 20 },
  "/two-factor/*": { window: MINUTE, max: 20 },
  "/phone-number/send-otp": { window: 10 * MINUTE, max: 10 },
  "/request-password-reset": { window: 10 * MINUTE, max: 10 },
  "/phone-number/request-password-reset": { window: 10 * MINUTE, max: 10 },
  "/reset-password": { window: MINUTE, max: 20 },
  "/phone-number/reset-password": { window: MINUTE, max: 20 },
  "/change-password": { window: MINUTE, max: 20 },
} as const;

type Setup = Omit<AuthNeeds, "send"> & {
  letters: Letters;
  basePath: string;
  addressHeader: string;
  inBackground: (task: Promise<unknown>) => void;
};

/** better-auth on our tables: passwords, codes to phones and second factors; accounts are made elsewhere. */
export function createBetterAuth({ db, secret, log, letters, ...setup }: Setup) {
  const auth = betterAuth({
    appName: PRODUCT_NAME,
    baseURL: setup.publicUrl,
    basePath: setup.basePath,
    secret,
    telemetry: { enabled: false },
    database: drizzleAdapter(db, {
      provider: "pg",
      transaction: true,
      schema: {
        user: users,
        session: sessions,
        account: credentials,
        verification: verifications,
        twoFactor: twoFactors,
        rateLimit: rateLimits,
      },
    }),
    logger: {
      level: "warn",
      // Its warnings are failed sign-ins, which are nothing to be warned of one by one.
      log: (level, message, ...details) => log[level === "error" ? "error" : "debug"]({ details }, message),
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: setup.publicUrl.startsWith("https:"),
      ipAddress: { ipAddressHeaders: [setup.addressHeader] },
      // What is sent must not be told from what is not by the time it takes.
      backgroundTasks: { handler: setup.inBackground },
    },
    // Columns that it does not write: accounts are made by our own sign-up.
    user: {
      additionalFields: {
        role: { type: "string", input: false, returned: false },
        organisationId: { type: "number", input: false, returned: false },
      },
    },
    session: { expiresIn: SESSION_DAYS * DAY, updateAge: DAY },
    databaseHooks: { session: { create: { after: ({ userId }) => noteSeen(db, userId) } } },
    // A copy of the table gives nobody a working link.
    verification: { storeIdentifier: "hashed" },
    rateLimit: { enabled: true, storage: "database", window: MINUTE, max: 100, customRules: LIMITS },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      resetPasswordTokenExpiresIn: LIFE_SECONDS.reset,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => letters.resetLink(user.id, token),
      onPasswordReset: ({ user }) => letters.passwordChanged(user.id),
    },
    plugins: [
      phoneNumber({
        otpLength: 6,
        expiresIn: LIFE_SECONDS.code,
        allowedAttempts: 3,
        requireVerification: true,
        sendOTP: ({ phoneNumber: number, code }) => letters.code(number, code),
        sendPasswordResetOTP: ({ phoneNumber: number, code }) => letters.resetCode(number, code),
      }),
      afterEverySignIn(twoFactor({ issuer: PRODUCT_NAME })),
    ],
  });
  const decipher = async (data: string) => symmetricDecrypt({ key: (await auth.$context).secretConfig, data });
  return { handler: auth.handler, api: auth.api, $context: auth.$context, decipher };
}

/** The plugin asks for the second factor after a password only; a code sent to a phone is one factor as well. */
function afterEverySignIn(plugin: ReturnType<typeof twoFactor>): ReturnType<typeof twoFactor> {
  const after = plugin.hooks.after.map((hook) => ({
    matcher: (context: Parameters<typeof hook.matcher>[0]) =>
      hook.matcher(context) || context.path === "/phone-number/verify",
    handler: hook.handler,
  }));
  return { ...plugin, hooks: { after } };
}
