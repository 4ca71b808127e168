import type { SignInMessages } from "./sign-in-messages.id";

/** Letters and short messages of the sign-in, in English. */
export const signInMessagesEn: SignInMessages = {
  resetLink: ({ product, name, link }) => ({
    subject: `Reset your ${product} password`,
    text: `Dear ${name},

Somebody asked to reset the password of your account. Open this link within one hour to write a new one:

${link}

If it was not you, ignore this letter: your password has not changed.`,
  }),
  passwordChanged: ({ product, name, link }) => ({
    subject: `Your ${product} password has just been changed`,
    text: `Dear ${name},

The password of your account has just been changed, and all other devices were signed out. If it was you, there is nothing to do.

If it was not you, reset your password at ${link} at once and tell DPMD.`,
  }),
  secondFactorOn: ({ product, name, link }) => ({
    subject: `Two-step verification of your ${product} account is on`,
    text: `Dear ${name},

From now on, signing in to your account also asks for a code from the app on your phone. If it was not you who switched it on, reset your password at ${link} and tell DPMD.`,
  }),
  secondFactorOff: ({ product, name, link }) => ({
    subject: `Two-step verification of your ${product} account is off`,
    text: `Dear ${name},

Signing in to your account now needs the password or a code only. If it was not you who switched it off, reset your password at ${link} and tell DPMD.`,
  }),
  code: ({ product, code }) =>
    `${code} is your ${product} code. It is good for 10 minutes. Give it to nobody, officials included.`,
  resetCode: ({ product, code }) =>
    `${code} is the code to reset your ${product} password. It is good for 10 minutes. If you did not ask for it, ignore it. Give it to nobody.`,
};
