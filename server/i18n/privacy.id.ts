import { PRODUCT_NAME } from "~/matching/domain/product-name";

import type { PrivacyWords } from "./privacy.words";

/** What messages about one's own account say in Indonesian. */
export const privacyId: PrivacyWords = {
  contactCode: ({ name, code, minutes }) => ({
    subject: `Kode ${PRODUCT_NAME} Anda`,
    text: `Yth. ${name},\n\nKode Anda: ${code}\nKetik kode ini di halaman profil dalam ${minutes} menit untuk memastikan alamat atau nomor baru Anda.\n\nBila bukan Anda yang memintanya, abaikan pesan ini; tidak ada yang berubah.`,
  }),
  contactTaken: ({ link }) => ({
    subject: `Alamat ini sudah dipakai di ${PRODUCT_NAME}`,
    text: `Seseorang ingin memakai alamat surel ini untuk akunnya, padahal alamat ini sudah menjadi milik akun Anda. Tidak ada yang berubah.\n\nBila itu Anda sendiri, masuklah dengan akun yang sudah ada: ${link}`,
  }),
  contactChanged: ({ name, link }) => ({
    subject: `Alamat atau nomor akun ${PRODUCT_NAME} Anda diganti`,
    text: `Yth. ${name},\n\nAlamat surel atau nomor telepon akun Anda baru saja diganti. Pesan ini kami kirim ke alamat yang lama.\n\nBila bukan Anda yang menggantinya, segera ganti kata sandi: ${link}`,
  }),
  erased: ({ name }) => ({
    subject: `Akun ${PRODUCT_NAME} Anda sudah dihapus`,
    text: `Yth. ${name},\n\nAkun dan data pribadi Anda sudah dihapus. Catatan kegiatan yang wajib disimpan tidak lagi menyebut nama Anda.\n\nIni pesan terakhir dari kami.`,
  }),
  expiring: ({ name, date, link }) => ({
    subject: `Akun ${PRODUCT_NAME} Anda akan dihapus pada ${date}`,
    text: `Yth. ${name},\n\nAkun Anda sudah lama tidak dipakai. Supaya kami tidak menyimpan data pribadi lebih lama daripada perlu, akun ini akan dihapus pada ${date}.\n\nBila ingin tetap memakainya, cukup masuk sekali sebelum tanggal itu: ${link}`,
  }),
};
