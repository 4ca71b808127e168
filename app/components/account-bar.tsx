import { Bell, LogOut, UserRound } from "lucide-react";

import { href } from "../http/href";
import { useSignedIn } from "../http/signed-in";
import { useText } from "../i18n/language";

const link = "with-icon min-h-11 items-center gap-1.5 text-sm font-semibold hover:text-brand hover:underline";
const icon = "icon hidden sm:block";

/** The ways in for a visitor (a phone's narrow header keeps one, whose page leads to the other); notifications, workspace, account and the way out for somebody signed in. */
export function AccountBar({ returnTo }: { returnTo: string }) {
  const words = useText().pages.workspace;
  const actor = useSignedIn();
  if (!actor) {
    return (
      <div className="flex items-center gap-x-5">
        <a href={href.signUp} className={`${link} max-sm:hidden`}>
          {words.signUp}
        </a>
        <a href={`${href.signIn}?ke=${encodeURIComponent(returnTo)}`} className={link} data-returns="">
          <UserRound className="icon" />
          {words.signIn}
        </a>
      </div>
    );
  }
  const isOfDpmd = actor.role === "broker" || actor.role === "admin";
  return (
    <div className="flex w-full flex-wrap items-center gap-x-3.5 md:w-auto md:gap-x-4">
      <a href={isOfDpmd ? href.dpmd : href.workspace} className={link}>
        {words.open}
      </a>
      <a href={href.notifications} className={link}>
        <Bell className={icon} />
        {words.notifications(actor.unread)}
      </a>
      <a href={href.account} className={link} title={actor.name}>
        <UserRound className={icon} />
        {words.account}
      </a>
      <form method="post" action={href.signOut}>
        <button type="submit" className={link}>
          <LogOut className={icon} />
          {words.signOut}
        </button>
      </form>
    </div>
  );
}
