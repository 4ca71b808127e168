import { PRODUCT_NAME } from "~/matching/domain/product-name";

import type { PrivacyWords } from "./privacy.words";

/** What messages about one's own account say in English. */
export const privacyEn: PrivacyWords = {
  contactCode: ({ name, code, minutes }) => ({
    subject: `Your ${PRODUCT_NAME} code`,
    text: `Dear ${name},\n\nYour code: ${code}\nType it on your profile page within ${minutes} minutes to prove your new address or number.\n\nIf you did not ask for it, ignore this message; nothing changes.`,
  }),
  contactTaken: ({ link }) => ({
    subject: `This address is already used on ${PRODUCT_NAME}`,
    text: `Somebody wants to use this mail address for their account, but it already belongs to yours. Nothing has changed.\n\nIf it was you, sign in to the account you have: ${link}`,
  }),
  contactChanged: ({ name, link }) => ({
    subject: `The address or number of your ${PRODUCT_NAME} account was changed`,
    text: `Dear ${name},\n\nThe mail address or phone number of your account has just been changed. We send this to the former one.\n\nIf it was not you, change your password at once: ${link}`,
  }),
  erased: ({ name }) => ({
    subject: `Your ${PRODUCT_NAME} account was erased`,
    text: `Dear ${name},\n\nYour account and your personal data were erased. Records that must be kept no longer name you.\n\nThis is our last message to you.`,
  }),
  expiring: ({ name, date, link }) => ({
    subject: `Your ${PRODUCT_NAME} account will be erased on ${date}`,
    text: `Dear ${name},\n\nYour account has not been used for a long time. We keep personal data no longer than needed, so it will be erased on ${date}.\n\nTo keep it, sign in once before that day: ${link}`,
  }),
};
