import type { Db } from "~/db/client";
import { type Account, findAccount } from "~/db/queries/accounts/find-account";
import { PRODUCT_NAME } from "~/matching/domain/product-name";
import type { Language } from "~/matching/domain/vocabulary";

import { signInMessagesEn } from "../../i18n/sign-in-messages.en";
import { type SignInMessages, signInMessagesId } from "../../i18n/sign-in-messages.id";
import { isDeliverable } from "../../messages/deliverable";
import type { Message } from "../../messages/messages";
import { NOBODY } from "./nobody";
import { signInPages } from "./sign-in-pages";

/** What is sent to people who sign in; nothing goes to an account that is not there. */
export type Letters = {
  resetLink: (userId: string, token: string) => Promise<void>;
  passwordChanged: (userId: string) => Promise<void>;
  secondFactor: (userId: string, change: "on" | "off") => Promise<void>;
  /** A code to sign in with; `number` in E.164. */
  code: (number: string, code: string) => Promise<void>;
  resetCode: (number: string, code: string) => Promise<void>;
};

type Needs = { db: Db; publicUrl: string; send: (message: Message, attempts: number) => Promise<void> };
type LetterName = "resetLink" | "passwordChanged" | "secondFactorOn" | "secondFactorOff";

const WORDS: Record<Language, SignInMessages> = { id: signInMessagesId, en: signInMessagesEn };

/**
 * How often each is tried: pauses grow by `e`, so that 6 are four minutes of the ten that a code lives, 8 half of the hour
 * that a link lives, and 15 about a day, for what is true as long as it takes.
 */
const ATTEMPTS = {
  code: 6,
  resetCode: 6,
  resetLink: 8,
  passwordChanged: 15,
  secondFactorOn: 15,
  secondFactorOff: 15,
} as const satisfies Record<LetterName | "code" | "resetCode", number>;

/** Writes in the recipient's language; links lead to `publicUrl`. */
export function createLetters({ db, publicUrl, send }: Needs): Letters {
  const pages = signInPages(publicUrl);

  async function write(userId: string, { letter, link }: { letter: LetterName; link: string }): Promise<void> {
    const account = await findAccount(db, [{ id: userId }]);
    if (!account) return;
    const { subject, text } = WORDS[account.language][letter]({ product: PRODUCT_NAME, name: account.name, link });
    const to = reachOf(account);
    if (to) await send({ ...to, subject, text }, ATTEMPTS[letter]);
  }

  async function sendCode(number: string, { kind, code }: { kind: "code" | "resetCode"; code: string }): Promise<void> {
    if (number === NOBODY.phone) return;
    const account = await findAccount(db, [{ phone: number }]);
    if (!account) return;
    const words = WORDS[account.language][kind]({ product: PRODUCT_NAME, code });
    await send({ channel: "phone", to: number, text: words }, ATTEMPTS[kind]);
  }

  return {
    resetLink: (userId, token) => write(userId, { letter: "resetLink", link: pages.resetPassword(token) }),
    passwordChanged: (userId) => write(userId, { letter: "passwordChanged", link: pages.forgotPassword }),
    secondFactor: (userId, change) =>
      write(userId, {
        letter: change === "on" ? "secondFactorOn" : "secondFactorOff",
        link: pages.forgotPassword,
      }),
    code: (number, code) => sendCode(number, { kind: "code", code }),
    resetCode: (number, code) => sendCode(number, { kind: "resetCode", code }),
  };
}

/** By mail where there is one, else by phone. */
function reachOf({ email, phoneNumber }: Account): Pick<Message, "channel" | "to"> | null {
  if (isDeliverable(email)) return { channel: "email", to: email };
  return phoneNumber === null ? null : { channel: "phone", to: phoneNumber };
}
