/** Two hundred much used passwords of at least ten signs, here and elsewhere, in lower case; shorter ones are refused anyway. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `1234567890 0123456789 0987654321 9876543210 12345678910 123456789a a123456789 123456789q 1234567891 1234567899
  1234567890a 1234567890q 123456789123 123456123456 1234512345 1231231231 123123123123 1122334455 11223344556677
  5544332211 1029384756 1357924680 1478523690 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc qazwsxedcrfv q1w2e3r4t5 q1w2e3r4t5y6
  zaq12wsxcde3 1qazxsw23edc qwertyuiop qwertyuiop123 qwerty12345 qwerty123456 qwerty1234567890 1234qwerasdf 1234qwertyuiop
  asdfghjkl123 asdfghjklz zxcvbnm123 zxcvbnm12345 asdfasdfasdf asdf1234asdf poiuytrewq mnbvcxzlkjh qweasdzxc123 qwe123qwe123
  password10 password11 password12 password123 password1234 password12345 password123456 passw0rd123 p@ssw0rd123 p@ssword123
  p@ssw0rd1234 password123! password1! passwordpassword mypassword mypassword1 mypassword123 newpassword newpassword1
  changeme123 changemenow welcome123 welcome1234 welcome12345 letmein123 letmein1234 trustno1234 iloveyou123 iloveyou1234
  iloveyou12 iloveyou143 ilovemyself sunshine123 princess123 football123 baseball123 superman123 spiderman1 spiderman123
  pokemon123 dragon12345 monkey12345 master12345 shadow12345 michael123 jennifer123 jordan12345 liverpool1 liverpool123
  manchester1 manutd1234 barcelona1 barcelona123 realmadrid1 realmadrid123 juventus123 chelsea1234 arsenal1234
  admin12345 admin123456 admin1234567890 adminadmin admin@123456 administrator administrator1 administrator123 superadmin123
  rootroot123 root123456 test123456 testtest123 user123456 guest12345 demo123456 default123 computer123 internet123
  samsung123 samsung1234 android123 facebook123 instagram123 whatsapp123 google12345 yahoo123456 gmail123456 minecraft123
  indonesia1 indonesia12 indonesia123 indonesia1945 indonesia45 indonesiaku indonesiaraya merdeka1945 merdeka123 pancasila123
  garuda12345 jakarta123 jakarta1234 bandung123 surabaya123 samarinda123 samarinda1 tenggarong tenggarong1 tenggarong123
  kalimantan kalimantan1 kalimantan123 kaltim12345 kalimantantimur balikpapan balikpapan1 balikpapan123 kutaikartanegara
  kutaikartanegara1 kukar12345 kukar123456 kutai12345 mahakam123 mahakam1234 desa123456 desa1234567 desaku12345 desamaju123
  desabersih kepaladesa kepaladesa1 kepaladesa123 kantordesa kantordesa123 kades12345 kades123456 operator123 operator1234
  operatordesa operatordesa123 perangkatdesa sekretaris123 sekdes12345 bumdes12345 bumdes123456 dpmd123456 dpmdkukar123
  gandengdesa gandengdesa1 gandengdesa123 katasandi1 katasandi123 katasandi1234 sandi12345 sandi123456 rahasia123 rahasia1234
  rahasia12345 rahasiaku123 bismillah1 bismillah12 bismillah123 bismillah1234 bismillahirrahmanirrahim alhamdulillah
  alhamdulillah1 alhamdulillah123 allahuakbar subhanallah astaghfirullah muhammad123 assalamualaikum sayangku123 sayangkamu
  sayangkamu123 akusayangkamu akucintakamu cintaku123 cinta12345 kucinta123 sayang12345 sayang123456 anakku12345 keluarga123
  keluargaku bahagia123 selamat123 semangat123 semangat45 terserah123 gakadapassword tidaktahu123 lupapassword lupasandi123`
    .split(/\s+/)
    .filter((password) => password.length >= 10),
);
