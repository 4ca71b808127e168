import { useText } from "../i18n/language";

type BreadcrumbProps = {
  /** From the home page down; the page itself comes last and has no address. */
  trail: readonly { label: string; href?: string | undefined }[];
};

/** Where this page stands. */
export function Breadcrumb({ trail }: BreadcrumbProps) {
  const text = useText().parts;
  return (
    <nav aria-label={text.breadcrumb} className="text-sm print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {trail.map(({ label, href }, depth) => (
          <li key={label} className="flex items-center gap-2">
            {depth > 0 && (
              <span aria-hidden="true" className="text-muted">
                /
              </span>
            )}
            {href ? (
              <a href={href} className="link inline-block py-2">
                {label}
              </a>
            ) : (
              <span aria-current="page" className="text-muted">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
