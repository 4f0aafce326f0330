import type { TimeZone } from './timeZones';

/**
 * SharePoint's time zones with its own numbers (learn.microsoft.com, SPRegionalSettings.TimeZones), each with the zone
 * of the IANA database that Unicode's table of Windows zones gives for it.
 */
const table = `
39|(UTC-12:00) International Date Line West|Etc/GMT+12
95|(UTC-11:00) Coordinated Universal Time-11|Etc/GMT+11
15|(UTC-10:00) Hawaii|Pacific/Honolulu
14|(UTC-09:00) Alaska|America/Anchorage
78|(UTC-08:00) Baja California|America/Tijuana
13|(UTC-08:00) Pacific Time (US and Canada)|America/Los_Angeles
38|(UTC-07:00) Arizona|America/Phoenix
77|(UTC-07:00) Chihuahua, La Paz, Mazatlan|America/Mazatlan
12|(UTC-07:00) Mountain Time (US and Canada)|America/Denver
55|(UTC-06:00) Central America|America/Guatemala
11|(UTC-06:00) Central Time (US and Canada)|America/Chicago
37|(UTC-06:00) Guadalajara, Mexico City, Monterrey|America/Mexico_City
36|(UTC-06:00) Saskatchewan|America/Regina
35|(UTC-05:00) Bogota, Lima, Quito|America/Bogota
10|(UTC-05:00) Eastern Time (US and Canada)|America/New_York
34|(UTC-05:00) Indiana (East)|America/Indiana/Indianapolis
88|(UTC-04:00) Caracas|America/Caracas
91|(UTC-04:00) Asuncion|America/Asuncion
9|(UTC-04:00) Atlantic Time (Canada)|America/Halifax
81|(UTC-04:00) Cuiaba|America/Cuiaba
33|(UTC-04:00) Georgetown, La Paz, Manaus, San Juan|America/La_Paz
65|(UTC-04:00) Santiago|America/Santiago
28|(UTC-03:30) Newfoundland|America/St_Johns
8|(UTC-03:00) Brasilia|America/Sao_Paulo
85|(UTC-03:00) Buenos Aires|America/Argentina/Buenos_Aires
32|(UTC-03:00) Cayenne, Fortaleza|America/Cayenne
60|(UTC-03:00) Greenland|America/Nuuk
90|(UTC-03:00) Montevideo|America/Montevideo
103|(UTC-03:00) Salvador|America/Bahia
96|(UTC-02:00) Coordinated Universal Time-02|Etc/GMT+2
30|(UTC-02:00) Mid-Atlantic|Etc/GMT+2
29|(UTC-01:00) Azores|Atlantic/Azores
53|(UTC-01:00) Cabo Verde|Atlantic/Cape_Verde
86|(UTC) Casablanca|Africa/Casablanca
93|(UTC) Coordinated Universal Time|UTC
2|(UTC+00:00) Dublin, Edinburgh, Lisbon, London|Europe/London
31|(UTC) Monrovia, Reykjavik|Atlantic/Reykjavik
4|(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna|Europe/Berlin
6|(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague|Europe/Budapest
3|(UTC+01:00) Brussels, Copenhagen, Madrid, Paris|Europe/Paris
57|(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb|Europe/Warsaw
69|(UTC+01:00) West Central Africa|Africa/Lagos
83|(UTC+01:00) Windhoek|Africa/Windhoek
79|(UTC+02:00) Amman|Asia/Amman
5|(UTC+02:00) Athens, Bucharest|Europe/Bucharest
80|(UTC+02:00) Beirut|Asia/Beirut
49|(UTC+02:00) Cairo|Africa/Cairo
98|(UTC+02:00) Damascus|Asia/Damascus
50|(UTC+02:00) Harare, Pretoria|Africa/Johannesburg
59|(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius|Europe/Kiev
101|(UTC+02:00) Istanbul|Europe/Istanbul
27|(UTC+02:00) Jerusalem|Asia/Jerusalem
104|(UTC+02:00) E. Europe|Europe/Chisinau
100|(UTC+02:00) Kaliningrad|Europe/Kaliningrad
26|(UTC+03:00) Baghdad|Asia/Baghdad
74|(UTC+03:00) Kuwait, Riyadh|Asia/Riyadh
109|(UTC+03:00) Minsk|Europe/Minsk
51|(UTC+03:00) Moscow, St. Petersburg, Volgograd|Europe/Moscow
56|(UTC+03:00) Nairobi|Africa/Nairobi
25|(UTC+03:30) Tehran|Asia/Tehran
24|(UTC+04:00) Abu Dhabi, Muscat|Asia/Dubai
54|(UTC+04:00) Baku|Asia/Baku
106|(UTC+04:00) Izhevsk, Samara|Europe/Samara
89|(UTC+04:00) Port Louis|Indian/Mauritius
82|(UTC+04:00) Tbilisi|Asia/Tbilisi
84|(UTC+04:00) Yerevan|Asia/Yerevan
48|(UTC+04:30) Kabul|Asia/Kabul
58|(UTC+05:00) Ekaterinburg|Asia/Yekaterinburg
87|(UTC+05:00) Islamabad, Karachi|Asia/Karachi
47|(UTC+05:00) Tashkent|Asia/Tashkent
23|(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi|Asia/Kolkata
66|(UTC+05:30) Sri Jayawardenepura|Asia/Colombo
62|(UTC+05:45) Kathmandu|Asia/Kathmandu
71|(UTC+06:00) Astana|Asia/Almaty
102|(UTC+06:00) Dhaka|Asia/Dhaka
46|(UTC+06:00) Novosibirsk|Asia/Novosibirsk
61|(UTC+06:30) Yangon (Rangoon)|Asia/Yangon
22|(UTC+07:00) Bangkok, Hanoi, Jakarta|Asia/Bangkok
64|(UTC+07:00) Krasnoyarsk|Asia/Krasnoyarsk
45|(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi|Asia/Shanghai
63|(UTC+08:00) Irkutsk|Asia/Irkutsk
21|(UTC+08:00) Kuala Lumpur, Singapore|Asia/Singapore
73|(UTC+08:00) Perth|Australia/Perth
75|(UTC+08:00) Taipei|Asia/Taipei
94|(UTC+08:00) Ulaanbaatar|Asia/Ulaanbaatar
20|(UTC+09:00) Osaka, Sapporo, Tokyo|Asia/Tokyo
72|(UTC+09:00) Seoul|Asia/Seoul
70|(UTC+09:00) Yakutsk|Asia/Yakutsk
19|(UTC+09:30) Adelaide|Australia/Adelaide
44|(UTC+09:30) Darwin|Australia/Darwin
18|(UTC+10:00) Brisbane|Australia/Brisbane
76|(UTC+10:00) Canberra, Melbourne, Sydney|Australia/Sydney
43|(UTC+10:00) Guam, Port Moresby|Pacific/Port_Moresby
42|(UTC+10:00) Hobart|Australia/Hobart
99|(UTC+10:00) Magadan|Asia/Magadan
68|(UTC+10:00) Vladivostok|Asia/Vladivostok
107|(UTC+11:00) Chokurdakh|Asia/Srednekolymsk
41|(UTC+11:00) Solomon Is., New Caledonia|Pacific/Guadalcanal
108|(UTC+12:00) Anadyr, Petropavlovsk-Kamchatsky|Asia/Kamchatka
17|(UTC+12:00) Auckland, Wellington|Pacific/Auckland
97|(UTC+12:00) Coordinated Universal Time+12|Etc/GMT-12
40|(UTC+12:00) Fiji|Pacific/Fiji
67|(UTC+13:00) Nuku'alofa|Pacific/Tongatapu
16|(UTC+13:00) Samoa|Pacific/Apia
`;

export const zones: readonly TimeZone[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id, description, zone] = line.split('|');
    return { id: Number(id), description, zone };
  });
