const part = encodeURIComponent;

/** The address of every page; what varies is escaped. */
export const href = {
  home: "/",
  discover: "/jelajah",
  figures: "/angka",
  about: "/tentang",
  potential: (ref: string) => `/potensi/${part(ref)}`,
  interest: (ref: string) => `/minat/${part(ref)}`,
  pair: (potential: string, interest: string) => `/kecocokan/${part(potential)}/${part(interest)}`,
  village: (key: string) => `/desa/${part(key)}`,
  partner: (ref: string) => `/mitra/${part(ref)}`,
};
