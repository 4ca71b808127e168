/** Domain of the placeholder address of somebody without mail; `.invalid` never resolves (RFC 2606). */
export const NO_MAIL_DOMAIN = "tanpa-surel.invalid";

/** Whether a mail address can belong to somebody: not a placeholder, and not of a name that never resolves. */
export const isDeliverable = (email: string): boolean => !email.toLowerCase().trim().endsWith(".invalid");
