type TabsProps = {
  /** What the tabs sort, for those who hear the page. */
  label: string;
  tabs: readonly { href: string; label: string; count?: number | undefined; current?: boolean | undefined }[];
};

/** Views of the same thing, each with its own address. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="border-b border-line print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className={`flex min-h-11 items-center gap-2 px-3 font-semibold ${
                tab.current
                  ? "border-b-3 border-brand pt-[3px] text-brand"
                  : "text-muted hover:text-brand hover:underline"
              }`}
            >
              {tab.label}
              {tab.count !== undefined && <span className="tabular text-sm font-normal text-muted">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
