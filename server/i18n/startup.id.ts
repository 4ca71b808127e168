/** What the start says in Indonesian; `{name}` is filled in. */
export const startupId = {
  preparing_database: "Menyiapkan basis data…",
  adopting_database: "Basis data dari proses sebelumnya masih berjalan; dipakai lagi",
  building: "Membangun halaman (hanya setelah ada perubahan)…",
  stopping: "Menghentikan; Ctrl-C sekali lagi memaksa…",
  stopped: "Berhenti; semua data tersimpan",
  from_a_phone: "Dari ponsel di jaringan yang sama",
  place_of_data: "Data",
  demo_accounts: "Akun peragaan (nama pengguna, kata sandi, organisasi)",
  place_of_mail: "Surel disimpan sebagai berkas (SMTP_URL kosong)",
  place_of_phone: "Pesan ponsel disimpan sebagai berkas (PHONE_GATEWAY_URL kosong)",
  how_to_stop: "Berhenti",

  node_too_old:
    "Perlu Node {wanted} atau lebih baru; yang dipakai {found}. Pasang dari https://nodejs.org lalu ulangi npm ci && npm start.",
  wrong_environment: "Ada {count} pengaturan yang salah; perbaiki lalu jalankan lagi:",
  port_busy: "Port {port} sedang dipakai program lain. Pakai port lain, misalnya: PORT={other} npm start",
  port_forbidden:
    "Port {port} tidak boleh dipakai oleh pengguna ini. Pakai port di atas 1023, misalnya: PORT=3000 npm start",
  host_unknown: "Alamat HOST={host} bukan milik komputer ini. Kosongkan HOST untuk melayani semua alamat.",
  database_unreachable:
    "Server basis data {address} (DATABASE_URL) tidak dapat dihubungi. Periksa nama host, port, dan apakah PostgreSQL berjalan.",
  database_refuses_login: "Server basis data {address} (DATABASE_URL) menolak nama pengguna atau kata sandi.",
  database_missing:
    "Basis data “{database}” (DATABASE_URL) tidak ada di {address}. Buat dahulu, misalnya: createdb {database}",
  database_too_old: "PostgreSQL di {address} (DATABASE_URL) versi {found}; diperlukan versi 15 atau lebih baru.",
  database_rights_missing:
    "Pengguna pada DATABASE_URL tidak berhak membuat tabel di basis data “{database}”. Beri hak CREATE, atau jadikan ia pemiliknya.",
  secret_damaged:
    "Berkas rahasia {file} rusak. Pulihkan dari cadangan; atau hapus agar dibuat yang baru (semua orang perlu masuk lagi, dan verifikasi dua langkah perlu dinyalakan ulang).",
  regency_unknown: "REGENCY_CODE={code} bukan kode kabupaten atau kota Kemendagri. Contoh: REGENCY_CODE=64.02",
  build_folder_read_only:
    "Folder {folder} tidak dapat ditulisi, padahal halaman perlu dibangun. Beri izin tulis, atau jalankan npm run build sebagai pemiliknya.",
  build_tool_missing:
    "Halaman perlu dibangun, tetapi alat pembangunnya tidak terpasang. Jalankan npm ci (tanpa --omit=dev) atau npm run build di komputer lain.",
  build_failed: "Halaman gagal dibangun:\n{reason}",
  disk_full: "Ruang penyimpanan penuh. Kosongkan sebagian lalu jalankan lagi; data yang sudah tersimpan tetap aman.",

  no_binaries:
    "Tidak ada PostgreSQL bawaan untuk {platform}. Jalankan npm ci sekali lagi, atau isi DATABASE_URL dengan PostgreSQL 15 atau lebih baru.",
  no_postgres_user:
    "PostgreSQL tidak boleh berjalan sebagai root, dan pengguna “{user}” tidak dapat dibuat. Jalankan sebagai pengguna biasa, atau isi DATABASE_URL.",
  data_folder_read_only:
    "Folder data {folder} tidak dapat ditulisi. Beri izin tulis, atau pilih folder lain, misalnya: DATA_DIR=/tempat/lain npm start",
  data_folder_in_use:
    "Folder data {folder} sedang dipakai oleh npm start lain. Hentikan yang itu dahulu, atau pilih folder lain dengan DATA_DIR.",
  data_folder_unreachable:
    "Pengguna PostgreSQL tidak dapat masuk ke {folder}. Izinkan masuk, misalnya: chmod o+x pada folder-folder di atasnya.",
  data_folder_of_another_user:
    "Folder data {folder} milik pengguna lain. Jalankan sebagai pengguna itu, atau pilih folder lain dengan DATA_DIR.",
  data_folder_of_another_version:
    "Folder data {folder} dibuat oleh PostgreSQL {found}, sedangkan yang terpasang versi {wanted}. Pindahkan isinya dengan pg_dump, atau pilih folder lain dengan DATA_DIR.",
  data_folder_damaged:
    "Folder data {folder} bukan folder PostgreSQL yang utuh. Pulihkan dari cadangan, atau ganti namanya agar dibuat yang baru.",
  postgres_port_busy: "POSTGRES_PORT={port} sedang dipakai program lain. Kosongkan agar dipilihkan port yang bebas.",
  postgres_did_not_start: "PostgreSQL bawaan tidak mau berjalan: {reason} (catatan lengkap di {log})",

  rule_PORT: "bilangan bulat 1–65535",
  rule_HOST: "alamat IP atau nama komputer, misalnya 127.0.0.1",
  rule_DATABASE_URL: "postgres://pengguna:sandi@host:5432/basisdata",
  rule_DATA_DIR: "nama folder",
  rule_REGENCY_CODE: "kode kabupaten Kemendagri, misalnya 64.02",
  rule_TIME_ZONE: "zona waktu IANA, misalnya Asia/Makassar",
  rule_LOG_LEVEL: "fatal, error, warn, info, debug, trace, atau silent",
  rule_NODE_ENV: "production, development, atau test",
  rule_POSTGRES_PORT: "bilangan bulat 1–65535",
  rule_PUBLIC_URL: "alamat situs tanpa jalur, misalnya https://desa.contoh.go.id",
  rule_AUTH_SECRET: "teks acak paling sedikit 32 huruf",
  rule_PROXY_HEADER: "nama header, misalnya x-real-ip",
  rule_SMTP_URL: "smtp://pengguna:sandi@host:587 atau smtps://…",
  rule_MAIL_FROM: "Nama <alamat@contoh.id>",
  rule_PHONE_GATEWAY_URL: "alamat http(s) gerbang pesan",
  rule_PHONE_GATEWAY_TOKEN: "token dari penyedia gerbang",
  rule_PHONE_GATEWAY_TOKEN_HEADER: "nama header",
  rule_PHONE_GATEWAY_TO_FIELD: "nama isian nomor tujuan",
  rule_PHONE_GATEWAY_TEXT_FIELD: "nama isian teks pesan",
  rule_PHONE_GATEWAY_FORMAT: "json atau form",
  rule_PHONE_GATEWAY_NUMBER_FORMAT: "e164 (+62…) atau digits (62…)",
  rule_PHONE_GATEWAY_FIELDS: "isian tetap, misalnya userkey=…&passkey=…",
  rule_FILES_S3_ENDPOINT: "alamat http(s) penyimpanan S3",
  rule_FILES_S3_REGION: "nama wilayah",
  rule_FILES_S3_BUCKET: "nama bucket",
  rule_FILES_S3_ACCESS_KEY: "kunci akses",
  rule_FILES_S3_SECRET_KEY: "kunci rahasia",
  rule_MEILI_URL: "alamat http(s) server Meilisearch",
  rule_MEILI_SEARCH_KEY: "kunci untuk mencari, dari npm run search:keys",
  rule_MEILI_WRITE_KEY: "kunci untuk mengisi indeks, dari npm run search:keys",
  wrong_value: "{name}={found}: seharusnya {rule}",

  database_away: "Basis data sedang dimulai ulang; yang sudah dinyatakan tersimpan tidak hilang. Coba lagi sebentar.",
  unexpected_error:
    "Terjadi kesalahan pada server. Coba lagi; bila tetap gagal, sebutkan nomor ini kepada pengelola: {requestId}",
};

/** A complete translation of the start's sentences. */
export type StartupText = Record<keyof typeof startupId, string>;
