import type { accountLettersId } from "./account-letters.id";

/** Letters around making and ending accounts, in English. */
export const accountLettersEn: typeof accountLettersId = {
  proveContact: ({ product, name, username, link }) => ({
    subject: `Confirm your address at ${product}`,
    text: `Dear ${name},

Thank you for signing up at ${product}. Your user name: ${username}

Open this link within 14 days to confirm that this address is yours. From then on you can also sign in with it, and what concerns you is sent here:

${link}

If you did not sign up, ignore this message.`,
  }),
  contactInUse: ({ product, link }) => ({
    subject: `Your address was used to sign up at ${product}`,
    text: `Somebody has just signed up at ${product} with this address, which belongs to an account already.

If it was you: you have an account. Sign in at ${link}, or use the user name that was shown after signing up.

If it was not you, there is nothing to do: your account has not changed.`,
  }),
  invitation: ({ product, name, organisation, link }) => ({
    subject: `Invitation to ${product}: ${organisation}`,
    text: `Dear ${name},

You are invited to make an account for ${organisation} at ${product}. Open this link within 14 days; it can be used once:

${link}

If you know nothing of this invitation, ignore it.`,
  }),
  passwordReset: ({ product, name, link }) => ({
    subject: `Reset your password of ${product}`,
    text: `Dear ${name},

The administrators of ${product} made a link for you that resets your password. Open it within a day; it can be used once:

${link}

If you did not ask for it, ignore this message: your password does not change.`,
  }),
  claimRefused: ({ product, name, organisation, reason, link }) => ({
    subject: `Your registration for ${organisation} at ${product} was not accepted`,
    text: `Dear ${name},

DPMD could not accept your registration for ${organisation}. The reason:

${reason}

You chose the wrong village or partner, or the reason no longer holds? You may sign up again:

${link}

If things are otherwise, please contact the office of DPMD.`,
  }),
  accountEnded: ({ product, name, organisation, reason }) => ({
    subject: `Your account of ${organisation} at ${product} has ended`,
    text: `Dear ${name},

Your account of ${organisation} at ${product} was ended and can no longer be used to sign in. The reason:

${reason}

Everything you wrote stays with the organisation. If this is a mistake, please contact the office of DPMD.`,
  }),
};
