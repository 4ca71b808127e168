import { Tag } from "./tag";

/** Tags after the word that says what they are: "Mencari: Akses pasar, Sertifikasi". */
export function TagList({ label, tags }: { label: string; tags: readonly string[] }) {
  return (
    <div className="cluster text-sm">
      <span className="text-muted">{label}</span>
      <ul className="flex flex-wrap gap-1.5">
        {tags.map((tag) => (
          <li key={tag}>
            <Tag>{tag}</Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}
