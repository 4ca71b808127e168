import type { Text } from "../../id";

/** Words around the pages of somebody's own work. */
export const workspace: Text["pages"]["workspace"] = {
  navigation: "Workspace menu",
  account: "Account",
  signIn: "Sign in",
  signOut: "Sign out",
  open: "Workspace",
  notifications: (unread) => (unread > 0 ? `Notifications (${unread} new)` : "Notifications"),
  nav: {
    workspace: "Overview",
    potentials: "Potentials",
    village: "Village profile",
    interests: "Interests",
    partner: "Partner profile",
    assisted: "Assisted villages",
    dpmd: "Waiting",
    verification: "Verification",
    matchBoard: "Match board",
    reports: "Reports",
    exchange: "Files",
    auditLog: "Log",
    settings: "Settings",
    figures: "Figures",
  },
};
