/** What a letter of sign-up and invitation names. */
export type AccountLetterFacts = {
  product: string;
  name: string;
  username: string;
  organisation: string;
  link: string;
  reason: string;
};

type Letter<Fact extends keyof AccountLetterFacts> = (facts: Pick<AccountLetterFacts, Fact | "product">) => {
  subject: string;
  text: string;
};

/** Letters around making and ending accounts, in Indonesian. */
export const accountLettersId: {
  proveContact: Letter<"name" | "username" | "link">;
  contactInUse: Letter<"link">;
  invitation: Letter<"name" | "organisation" | "link">;
  passwordReset: Letter<"name" | "link">;
  claimRefused: Letter<"name" | "organisation" | "reason" | "link">;
  accountEnded: Letter<"name" | "organisation" | "reason">;
} = {
  proveContact: ({ product, name, username, link }) => ({
    subject: `Pastikan alamat Anda di ${product}`,
    text: `Yth. ${name},

Terima kasih sudah mendaftar di ${product}. Nama pengguna Anda: ${username}

Buka tautan ini dalam 14 hari untuk memastikan bahwa alamat ini milik Anda. Sesudah itu Anda juga bisa masuk dengan alamat ini, dan kabar untuk Anda dikirim ke sini:

${link}

Bila Anda tidak mendaftar, abaikan pesan ini.`,
  }),
  contactInUse: ({ product, link }) => ({
    subject: `Alamat Anda dipakai mendaftar di ${product}`,
    text: `Seseorang baru saja mendaftar di ${product} dengan alamat ini, padahal alamat ini sudah terpasang pada sebuah akun.

Bila itu Anda: Anda sudah punya akun. Masuk di ${link}, atau pakai nama pengguna yang ditampilkan sesudah mendaftar.

Bila bukan Anda, tidak ada yang perlu dilakukan: akun Anda tidak berubah.`,
  }),
  invitation: ({ product, name, organisation, link }) => ({
    subject: `Undangan bergabung di ${product}: ${organisation}`,
    text: `Yth. ${name},

Anda diundang membuat akun untuk ${organisation} di ${product}. Buka tautan ini dalam 14 hari; tautan ini hanya bisa dipakai satu kali:

${link}

Bila Anda tidak mengenal undangan ini, abaikan saja.`,
  }),
  passwordReset: ({ product, name, link }) => ({
    subject: `Atur ulang kata sandi ${product}`,
    text: `Yth. ${name},

Pengelola ${product} membuatkan tautan untuk mengatur ulang kata sandi Anda. Buka dalam satu hari; tautan ini hanya bisa dipakai satu kali:

${link}

Bila Anda tidak memintanya, abaikan pesan ini: kata sandi Anda tidak berubah.`,
  }),
  claimRefused: ({ product, name, organisation, reason, link }) => ({
    subject: `Pendaftaran Anda untuk ${organisation} di ${product} belum diterima`,
    text: `Yth. ${name},

DPMD belum dapat menerima pendaftaran Anda untuk ${organisation}. Alasannya:

${reason}

Keliru memilih desa atau mitra, atau alasannya sudah teratasi? Anda boleh mendaftar lagi:

${link}

Bila keadaannya berbeda, hubungi kantor DPMD.`,
  }),
  accountEnded: ({ product, name, organisation, reason }) => ({
    subject: `Akun Anda untuk ${organisation} di ${product} berakhir`,
    text: `Yth. ${name},

Akun Anda untuk ${organisation} di ${product} sudah diakhiri, sehingga tidak bisa dipakai masuk lagi. Alasannya:

${reason}

Semua yang Anda tulis tetap pada organisasi. Bila ini keliru, hubungi kantor DPMD.`,
  }),
};
