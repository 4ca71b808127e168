const words = (text: string) => text.trim().split(/\s+/);

/** Words that bind a sentence and name nothing. */
export const BINDING_WORDS: readonly string[] = words(`
  ada adalah adanya agar akan akhir antar antara anda apa apabila atas atau bagai bagaimana bagi bahkan bahwa baik banyak baru
  bawah beberapa begitu belum benar berbagai berapa besar betul bila bisa boleh buat bukan cara cukup cuma dahulu dalam dan dapat
  dari datang dekat dengan depan di dia diri dulu hal hampir hanya harus hingga ia ini itu jadi jangan jarang jauh jelas jika juga
  kala kalau kami kan karena ke kecil kemudian kepada kerap kini kira kita klik kurang lagi lain lalu lama lambat lebih lewat luar
  lumayan maka makin mana masih masing masuk mau melalui memang mereka meski milik misal mungkin muda nanti naik oleh pada paling
  panjang para pas pasti per perlu pernah pula pun punya rata saat saja salah sama sambil sampai sana sangat satu sebab sebelah
  sebelum sebuah sedang sedia sejak sekali sekarang sekitar selain selalu selama seluruh semua sendiri seorang seperti sering serta
  setelah setiap siap sini suatu sudah supaya tadi tahu tak tanpa telah tengah tentang tentu terhadap terus tetap tetapi tiap tidak
  tinggal tinggi toh tua turun ubah ulang umum untuk waktu walau yaitu yang
`);

/** Numbers, measures, times and prices. */
const MEASURES = words(`
  batang belas bulan cm dua ekor empat enam gram ha hari hektare jam januari februari maret april mei juni juli agustus september
  oktober november desember jumlah juta kali kg kilo km kk kwp lembar lima liter menit meter miliar minggu musim ons orang pek persen
  puluh ratus ribu rp rt rupiah sepuluh tahun tiga ton tujuh delapan sembilan unit
`);

/** Everybody's words in this market: the village, its people and institutions, the act of helping. Other criteria weigh these. */
const EVERYBODY = words(`
  acara acil ajar aktif alat anak angkut apbdes atur bahan bantu bapak barang beli bentuk biaya bimbing bina bumdes
  bumdesma bupati butuh bangun cari camat contoh csr daerah damping dana desa didik dukung dusun fokus gapoktan guna harap harga hasil
  ibu ingin izin jalan jual kabupaten kampung kas kelompok kelola keluarga kerja ketua kelurahan kirim
  koperasi kuat lahan lahir laku laki lanjut latih layan lembaga lokal lokasi luas makmur maju manfaat masalah masyarakat mesin mitra modal mulai
  mutu nelayan nama orangtua pades pak pakai panen pasar pelanggan pemdes pemerintah pemuda pengepul perempuan peran perusahaan petani pilih pinggir pkk pokdakan
  poktan potensi pria produk produksi program promosi proyek rapat rencana rintis rumah rutin sarana sedia sejahtera sertifikat skala
  subsidi sulit sumber susah tambah tampung tani target temu tempat tenaga tetangga tim tingkat toko ton tumbuh uang unggul untung usaha usul
  alami ambil berat cerita murah nasib nasional ongkos panggung rupa sesuatu tangan
  wadah wanita warga wilayah wirausaha ajak adil aman asal asli biar catat capai coba cocok daya didik giat hemat hidup ikut isi
  jaga jamin kunjung layak libat mandiri mampu minat minta nilai olah pasok peluang pelihara penuh rawat rasa sasar sebar
  sekolah sukses teman tata tanggap terima tiba tumpu tunjang umkm untai utama wajib
`);

/** Places of the wider region: the criterion `place` weighs where things are. */
const PLACES = words(`
  kutai kartanegara kukar kaltim kalimantan timur mahakam samarinda tenggarong balikpapan bontang ikn jakarta jawa indonesia
  muara kota bangun loa kulu janan sebulu seberang anggana badak samboja sanga tabang kenohan kaman wis muntai marang kayu
  kembang janggut barat darat ulu ilir utara selatan baru lama
`);

/** Roots that say nothing about the subject of a potential or an interest. */
export const STOP_WORDS: ReadonlySet<string> = new Set([...BINDING_WORDS, ...MEASURES, ...EVERYBODY, ...PLACES]);
