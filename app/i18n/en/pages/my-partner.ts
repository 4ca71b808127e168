import type { Text } from "../../id";

/** Words of the page on which a partner writes its profile. */
export const myPartner: Text["pages"]["myPartner"] = {
  title: "Partner profile",
  titleOf: (name) => `Profile of ${name}`,
  description: "The partner's name, description and site.",
  lead: "Villages read this beside your interests.",
  onBehalf: (name) => `You are writing on behalf of ${name}. The partner will be told and can correct it.`,
  verified: "Verified by DPMD",
  unverified: "Not verified by DPMD yet",
  unverifiedText:
    "Your profile and interests are not public yet. Upload the NIB, NPWP and deed so that DPMD can check them.",
  papers: "Papers for verification",
  public: "See its public page",
  sections: { who: "Who are you?", papers: "Official numbers", where: "Where do you work?" },
  papersLead: "Only you and DPMD see these.",
  whereLead: "Distances to villages are measured from this point.",
  labels: {
    name: "Name of the organisation",
    type: "Kind of organisation",
    description: "About the organisation",
    kbli: "Line of business (KBLI)",
    nib: "NIB",
    npwp: "NPWP",
    latitude: "Latitude",
    longitude: "Longitude",
  },
  hints: {
    description: "Two or three sentences: who you are and what you usually support.",
    kbli: "KBLI letter or number, such as B or 05100.",
    nib: "13 digits",
    npwp: "15 or 16 digits",
    latitude: "For example -0.42",
    longitude: "For example 116.98",
  },
  position: {
    button: "Use this device's position",
    busy: "Looking for the position…",
    done: "The position is filled in. Check it, then save.",
    failed: "The device's position cannot be read. Just type the numbers.",
  },
  choose: "Choose one",
  save: "Save profile",
  saved: "Profile saved.",
  waiting: {
    title: "DPMD is checking your account",
    text: "The organisation's profile opens once your account is confirmed. Meanwhile you can already write interests.",
    go: "Write an interest",
  },
  stale: {
    title: "This profile was changed elsewhere since you opened it",
    lead: "What you typed is still below and not saved yet. What is stored now differs in:",
    now: (label, value) => `${label}: ${value}`,
    empty: "empty",
    after: "Adjust it if need be, then save again; what is below will replace what is stored.",
  },
};
