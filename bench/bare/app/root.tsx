/** The least a Remix page can be: what every page of the product is measured against. */
export default function Bare() {
  return (
    <html lang="id">
      <head>
        <title>Bare</title>
      </head>
      <body>
        <p>Bare</p>
      </body>
    </html>
  );
}
