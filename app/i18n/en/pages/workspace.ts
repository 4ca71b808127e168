import type { Text } from "../../id";

/** Words around the pages of somebody's own work. */
export const workspace: Text["pages"]["workspace"] = {
  navigation: "Workspace menu",
  account: "Account",
  signIn: "Sign in",
  signUp: "Sign up",
  signOut: "Sign out",
  open: "Workspace",
  notifications: (unread) => (unread > 0 ? `Notifications (${unread})` : "Notifications"),
  nav: {
    workspace: "Overview",
    potentials: "Potentials",
    village: "Village profile",
    interests: "Interests",
    partner: "Partner profile",
    colleagues: "Colleagues",
    introductions: "Introductions",
    introductionDesk: "Introductions",
    assisted: "Assisted villages",
    dpmd: "Waiting",
    verification: "Verification",
    matchBoard: "Match board",
    claims: "Sign-ups",
    reports: "Reports",
    exchange: "Files",
    organisations: "Organisations",
    users: "Users",
    auditLog: "Log",
    settings: "Settings",
    figures: "Figures",
  },
};
