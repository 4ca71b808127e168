import type { notifications as Words } from "../../id/pages/notifications";

/** Words of what people are told, and how often. */
export const notifications: typeof Words = {
  title: "Notifications",
  description: "What is new for you.",
  unread: (count) => (count === 0 ? "Everything is read." : `${count} unread.`),
  isNew: "New",
  open: "Open",
  markRead: "Mark as read",
  markReadLabel: (text) => `Mark as read: ${text}`,
  markAll: "Mark all as read",
  settings: "Choose messages by mail or phone",
  empty: {
    title: "No notifications yet",
    text: "News about your potentials, interests and account will appear here, for instance when DPMD publishes a potential.",
  },
  contact: {
    title: "Messages to you",
    description: "How often and by which channel we write to you. Everything can always be read on this site.",
    digest: "How often",
    digests: {
      at_once: { label: "At once", hint: "Ten minutes after something happens, gathered in one message." },
      daily: { label: "Every day", hint: "One message at 07:00, only when something is new." },
      weekly: { label: "Every week", hint: "One message on Monday at 07:00, only when something is new." },
      never: { label: "Never", hint: "You read it on this site by yourself." },
    },
    channel: "By which channel",
    email: (address) => `Mail to ${address}`,
    emailMissing: "Mail (no address is proved to be yours yet)",
    phone: (number) => `SMS or WhatsApp to ${number}`,
    phoneMissing: "SMS or WhatsApp (no number is proved to be yours yet)",
    agreement: "Consent to messages to the phone",
    agree: "I agree to receive news by SMS or WhatsApp. I can withdraw this at any time on this page.",
    submit: "Save",
    saved: "Saved. This is how we write to you from now on.",
    unproved: {
      title: "Your phone number is not proved yet",
      text: "Prove the number on your profile page first, then choose the phone again.",
    },
    toProfile: "To your profile",
  },
  unsubscribe: {
    title: "Stop receiving messages",
    description: "We will no longer send you news by mail or phone. It can still be read on this site.",
    submit: "Yes, stop",
    done: {
      title: "You receive no more messages",
      text: "If you change your mind, sign in and choose again in the settings of messages.",
    },
    unknown: {
      title: "This link is no longer valid",
      text: "Its address may be cut off, or the account was erased. Sign in to choose what you receive.",
    },
    toSettings: "To the settings of messages",
  },
};
