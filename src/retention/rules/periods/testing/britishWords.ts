/** What British schedules say, one after another between broken bars: councils, the NHS, schools, universities, police and departments. */
const each = (text: string): readonly string[] => text.trim().split(/\s*¦\s*/);

/** What is read, and until which day a record of 17 May 2020 is kept; the person in it was born on 10 September 2010. */
export const READ = each(`
  Closure + 6 years = 2026-05-17 ¦ closure: 6 years = 2026-05-17 ¦ 6 years from date of closure of file = 2026-05-17 ¦
  Date of last contact + 8 years = 2028-05-17 ¦ Current year + 3, then review = 2023-12-31 ¦
  6 years from the end of the financial year to which the records relate = 2027-03-31 ¦ Transfer to TNA after 20 years = 2040-05-17 ¦
  Retain for 3 months then destroy = 2020-08-17 ¦ Until the child's 25th birthday = 2035-09-10 ¦ 10 years from date of last entry = 2030-05-17 ¦
  Termination + 6 years = 2026-05-17 ¦ 31/12/2028 = 2028-12-31 ¦ December 2027 = 2027-12-31 ¦ 6 blynedd = 2026-05-17 ¦
  Blwyddyn gyfredol + 6 = 2026-12-31 ¦ 6 years = 2026-05-17 ¦ 6 yrs = 2026-05-17 ¦ 6yrs = 2026-05-17 ¦ Six years = 2026-05-17 ¦
  six (6) years = 2026-05-17 ¦ 6 (six) years = 2026-05-17 ¦ CY + 6 = 2026-12-31 ¦ CY+6 = 2026-12-31 ¦ FY + 6 = 2027-03-31 ¦ CFY + 6 = 2027-03-31 ¦
  Current financial year + 6 years = 2027-03-31 ¦ Current year plus six years = 2026-12-31 ¦ Current academic year + 6 years = 2026-08-31 ¦
  CAY + 6 = 2026-08-31 ¦ Current tax year + 6 = 2027-04-05 ¦ Current year + 1 = 2021-12-31 ¦ Current year = 2020-12-31 ¦
  Current year plus previous 6 years = 2026-12-31 ¦ Date of birth + 25 years = 2035-09-10 ¦ DOB + 25 years = 2035-09-10 ¦
  DOB of the pupil + 25 years = 2035-09-10 ¦ Date of birth of pupil + 25 years = 2035-09-10 ¦ DOB of child being adopted + 75 years = 2085-09-10 ¦
  DOB+25 = 2035-09-10 ¦ Until pupil is 25 years of age = 2035-09-10 ¦ 25 years from date of birth = 2035-09-10 ¦ Until the age of 25 = 2035-09-10 ¦
  Until 75 years of age = 2085-09-10 ¦ 75th birthday = 2085-09-10 ¦ 100 years from date of birth = 2110-09-10 ¦
  Until subject reaches 100 years of age = 2110-09-10 ¦ Until 100 years of age = 2110-09-10 ¦
  Until child is 18 plus a further three years = 2031-09-10 ¦ Until child is 21 = 2031-09-10 ¦ 18th birthday + 6 years = 2034-09-10 ¦
  Until 18 + 3 years = 2031-09-10 ¦ 30 years = 2050-05-17 ¦ Life of the asset + 6 years = 2026-05-17 ¦ Life of the building = 2020-05-17 ¦
  Life of building plus 15 years = 2035-05-17 ¦ Duration of employment + 6 years = 2026-05-17 ¦ Termination of employment + 6 years = 2026-05-17 ¦
  End of employment plus 6 years = 2026-05-17 ¦ Until end of contract + 6 years = 2026-05-17 ¦ End of contract + 6 years = 2026-05-17 ¦
  6 years after end of contract = 2026-05-17 ¦ 6 years after the contract has expired = 2026-05-17 ¦ 6 years from the end of contract = 2026-05-17 ¦
  6 years from the terms of the contract have expired = 2026-05-17 ¦ 12 years from completion = 2032-05-17 ¦
  12 years after terms of contract have expired = 2032-05-17 ¦ Last payment on contract + 6 years = 2026-05-17 ¦
  Last payment on the contract + 12 years = 2032-05-17 ¦ Date of last payment on loan + 12 years = 2032-05-17 ¦ Expiry + 6 years = 2026-05-17 ¦
  Expiry of lease + 6 years = 2026-05-17 ¦ Expiry of lease + 16 years = 2036-05-17 ¦ Completion + 6 years = 2026-05-17 ¦
  Completion of project + 10 years = 2030-05-17 ¦ Project completion + 6 years = 2026-05-17 ¦ End of project + 6 years = 2026-05-17 ¦
  Conclusion of case + 6 years = 2026-05-17 ¦ Case closed + 6 years = 2026-05-17 ¦ Closure of case + 7 years = 2027-05-17 ¦
  7 years after the closure of the case = 2027-05-17 ¦ 6 years after file closed = 2026-05-17 ¦ Close of file + 6 years = 2026-05-17 ¦
  File closure + 1 year = 2021-05-17 ¦ Last action on case + 3 years = 2023-05-17 ¦ Last action + 6 years = 2026-05-17 ¦
  Last action on file + 2 years = 2022-05-17 ¦ 3 years from last action = 2023-05-17 ¦ Settlement of case + 6 years = 2026-05-17 ¦
  6 years after settlement = 2026-05-17 ¦ Date of resolution of complaint + 6 years = 2026-05-17 ¦ Date of incident + 6 years = 2026-05-17 ¦
  Date of the incident + 12 years = 2032-05-17 ¦ Date of report + 6 years = 2026-05-17 ¦ Date of meeting + 3 years = 2023-05-17 ¦
  Date of the meeting + 3 years then review = 2023-05-17 ¦ Date of appointment of successful candidate + 6 months = 2020-11-17 ¦
  Date of appointment + 6 months = 2020-11-17 ¦ 6 months after appointment = 2020-11-17 ¦ Recruitment + 6 months = 2020-11-17 ¦
  1 year after the post is filled = 2021-05-17 ¦ Date of visit + 2 years = 2022-05-17 ¦ Issue of document + 1 year = 2021-05-17 ¦
  End of 'registered student' relationship with institution + 6 years = 2026-05-17 ¦
  Termination of relationship with student + 6 years = 2026-05-17 ¦ Year created + 1 = 2021-12-31 ¦ Year created + 5 = 2025-12-31 ¦
  Current year + 6 years then SECURE DISPOSAL = 2026-12-31 ¦ SECURE DISPOSAL after 6 years = 2026-05-17 ¦
  Retain for 6 years then review = 2026-05-17 ¦ Retain 6 years = 2026-05-17 ¦ Keep for 7 years = 2027-05-17 ¦ Destroy after 7 years = 2027-05-17 ¦
  Destroy 7 years after closure = 2027-05-17 ¦ Destroy six years after the end of the financial year = 2027-03-31 ¦
  Review after 5 years = 2025-05-17 ¦ Review 5 years after closure = 2025-05-17 ¦ Transfer to Place of Deposit after 20 years = 2040-05-17 ¦
  Transfer to The National Archives at 20 years = 2040-05-17 ¦ 5 years then review = 2025-05-17 ¦ 3 years then destroy = 2023-05-17 ¦
  2 years from date of last entry then destroy = 2022-05-17 ¦ 40 years from the date of last entry = 2060-05-17 ¦
  50 years from date of last action = 2070-05-17 ¦ Date of last entry + 40 years = 2060-05-17 ¦
  From the date of the last entry in the register + 6 years = 2026-05-17 ¦ End of the financial year + 6 years = 2027-03-31 ¦
  End of financial year + 6 = 2027-03-31 ¦ 6 years from the end of the financial year = 2027-03-31 ¦
  6 years after the end of the financial year = 2027-03-31 ¦ 6 years following the end of the financial year = 2027-03-31 ¦
  6 years after end of tax year = 2027-04-05 ¦ 3 years after the end of the tax year = 2024-04-05 ¦
  3 years after the end of the tax year in which maternity period ends = 2024-04-05 ¦ 6 years from end of year = 2026-12-31 ¦
  End of year + 6 = 2026-12-31 ¦ End of calendar year + 6 years = 2026-12-31 ¦ End of the academic year + 1 year = 2021-08-31 ¦
  1 year after the end of academic year = 2021-08-31 ¦ End of academic year + 6 months = 2021-02-28 ¦ Until end of financial year = 2021-03-31 ¦
  Until the end of the current financial year = 2021-03-31 ¦ Current + 6 = 2026-12-31 ¦ Current + 3 years = 2023-12-31 ¦ 6 months = 2020-11-17 ¦
  6 mths = 2020-11-17 ¦ 18 months = 2021-11-17 ¦ 1 month = 2020-06-17 ¦ 28 days = 2020-06-14 ¦ 30 calendar days = 2020-06-16 ¦ 31 days = 2020-06-17 ¦
  90 days = 2020-08-15 ¦ 2 weeks = 2020-05-31 ¦ 1 week = 2020-05-24 ¦ 72 hours = 2020-05-20 ¦ 24 hrs = 2020-05-18 ¦ 24 hours = 2020-05-18 ¦
  a year = 2021-05-17 ¦ One year = 2021-05-17 ¦ 1 yr = 2021-05-17 ¦ Twelve months = 2021-05-17 ¦ a decade = 2030-05-17 ¦ Half a year = 2020-11-17 ¦
  6 and a half years = 2026-11-17 ¦ 2.5 years = 2022-11-17 ¦ 1½ years = 2021-11-17 ¦ 7 years + current = 2027-12-31 ¦
  6 years plus current year = 2026-12-31 ¦ 6 years plus current = 2026-12-31 ¦ 6 years + CY = 2026-12-31 ¦
  Until audit complete + 1 year = 2021-05-17 ¦ Until withdrawn = 2020-05-17 ¦ Until consent withdrawn = 2020-05-17 ¦ 6 years 3 months = 2026-08-17 ¦
  6 years and 3 months = 2026-08-17 ¦ 6 years 1 day = 2026-05-18 ¦ 25 years after last birth = 2045-05-17 ¦
  25 years from the birth of last child = 2045-05-17 ¦ 30 years from last action then review = 2050-05-17 ¦ Discharge + 8 years = 2028-05-17 ¦
  8 years after discharge = 2028-05-17 ¦ 20 years from creation = 2040-05-17 ¦ Creation + 20 years = 2040-05-17 ¦ Created + 6 years = 2026-05-17 ¦
  Creation: 20 years, review = 2040-05-17 ¦ End of financial year: 6 years = 2027-03-31 ¦ Closure of file: 6 years = 2026-05-17 ¦
  Close of project: 6 years then review = 2026-05-17 ¦ From birth: 25 years = 2035-09-10 ¦ 6 years after last attendance = 2026-05-17 ¦
  Date of leaving + 6 years = 2026-05-17 ¦ Leaving date + 6 years = 2026-05-17 ¦ Leaver + 6 years = 2026-05-17 ¦ 6 years after leaving = 2026-05-17 ¦
  6 years after employment ceases = 2026-05-17 ¦ 6 years from date employment ends = 2026-05-17 ¦ Until the person leaves = 2020-05-17 ¦
  Until 6 years after leaving or 75th birthday whichever is later = 2085-09-10 ¦ 6 years after leaving, or age 75, whichever is later = 2085-09-10 ¦
  Until age 100 or 6 years after benefits cease whichever is sooner = 2026-05-17 ¦ 85th birthday = 2095-09-10 ¦
  Until 85th birthday or 6 years after leaving, whichever is longer = 2095-09-10 ¦ Longest of 6 years or until age 25 = 2035-09-10 ¦
  The longer of 6 years from closure or until 25th birthday = 2035-09-10 ¦
  Whichever is the longer: 6 years from closure or 25th birthday = 2035-09-10 ¦
  6 years from closure or 25th birthday (whichever is the later) = 2035-09-10 ¦ Term of office + 6 years = 2026-05-17 ¦
  Term of office plus one year = 2021-05-17 ¦ Election + 6 months = 2020-11-17 ¦ Date of election + 6 months = 2020-11-17 ¦
  1 year after the election = 2021-05-17 ¦ Date of issue + 6 years = 2026-05-17 ¦ Date of transaction + 7 years = 2027-05-17 ¦
  7 years after transaction = 2027-05-17 ¦ Date of final payment + 6 years = 2026-05-17 ¦ Until debt repaid + 6 years = 2026-05-17 ¦
  Repayment + 6 years = 2026-05-17 ¦ Disposal of asset + 6 years = 2026-05-17 ¦ Disposal of the asset + 12 years = 2032-05-17 ¦
  Sale of property + 15 years = 2035-05-17 ¦ Until property sold + 6 years = 2026-05-17 ¦ 15 years after sale = 2035-05-17 ¦
  Life of equipment + 6 years = 2026-05-17 ¦ Decommissioning + 10 years = 2030-05-17 ¦ Date of decision + 10 years = 2030-05-17 ¦
  Decision + 6 years = 2026-05-17 ¦ Approval + 6 years = 2026-05-17 ¦ 6 years from approval = 2026-05-17 ¦ Enactment + 5 years = 2025-05-17 ¦
  Date of publication + 3 years = 2023-05-17 ¦ Publication + 3 years = 2023-05-17 ¦ 6 years post closure = 2026-05-17 ¦
  12 months post completion = 2021-05-17 ¦ 6yrs from closure = 2026-05-17 ¦ 6 Years From Closure = 2026-05-17 ¦ Until 31 December 2030 = 2030-12-31 ¦
  31 March 2027 = 2027-03-31 ¦ 1st April 2026 = 2026-04-01 ¦ 31.12.2028 = 2028-12-31 ¦ 31-12-2028 = 2028-12-31 ¦ 2028-12-31 = 2028-12-31 ¦
  Until 2030 = 2030-12-31 ¦ Until end of 2030 = 2030-12-31 ¦ End of March 2027 = 2027-03-31 ¦ Mar 2027 = 2027-03-31 ¦ 5 mlynedd = 2025-05-17 ¦
  1 flwyddyn = 2021-05-17 ¦ Chwe blynedd = 2026-05-17 ¦ 10 mlynedd = 2030-05-17 ¦ 6 mis = 2020-11-17 ¦ Blwyddyn ariannol gyfredol + 6 = 2027-03-31 ¦
  6 blynedd ar ôl cau = 2026-05-17 ¦ Cau + 6 blynedd = 2026-05-17 ¦ Dyddiad geni + 25 mlynedd = 2035-09-10 ¦
  Diwedd y flwyddyn ariannol + 6 blynedd = 2027-03-31 ¦ Creation: 6 years = 2026-05-17 ¦ End of year: 6 years = 2026-12-31 ¦
  31/03/2027 = 2027-03-31 ¦ 2026-06-30 = 2026-06-30 ¦ 15 June 2030 = 2030-06-15 ¦ child is 25 years of age = 2035-09-10 ¦
  When the pupil is 25 years of age = 2035-09-10 ¦ reaches 25 years of age = 2035-09-10 ¦ Until the pupil reaches 25 years of age = 2035-09-10 ¦
  until the pupil is aged 25 years = 2035-09-10 ¦ 25 years of age = 2035-09-10 ¦ 6 years of age = 2016-09-10 ¦
  Offer to archives after 6 years = 2026-05-17 ¦ Transfer to the National Archives after 20 years = 2040-05-17 ¦
  Secure disposal 6 years after closure = 2026-05-17 ¦ Destruction after 6 years = 2026-05-17 ¦ Confidential destruction after 6 years = 2026-05-17 ¦
  End of the warranty period + 6 years = 2026-05-17 ¦     Year of birth + 25 years = 2035-12-31 ¦ Year of creation = 2020-12-31 ¦ Year of creation + 20 years = 2040-12-31 ¦
  Financial year of payment + 6 years = 2027-03-31 ¦ Year closed + 6 = 2026-12-31 ¦ Year of account + 6 = 2026-12-31 ¦
  6 blynedd ar ôl cau'r ffeil = 2026-05-17 ¦ Cadw am 6 blynedd = 2026-05-17 ¦ 3 blynedd, 6 mis = 2023-11-17 ¦
  Diwedd y flwyddyn ariannol gyfredol + 6 blynedd = 2027-03-31 ¦ un flwyddyn = 2021-05-17 ¦ dwy flynedd = 2022-05-17 ¦ 12 mis = 2021-05-17 ¦
  6 years then delete permanently = 2026-05-17 ¦ Destroy when 3 years old = 2023-05-17 ¦ Current and previous 2 years = 2022-12-31 ¦
  6 y = 2026-05-17 ¦ 6y = 2026-05-17 ¦ End of tax year + 6 years = 2027-04-05 ¦ 6 years after year end = 2026-12-31 ¦
  6 years after the year end = 2026-12-31 ¦ 3 months after year end = 2021-03-31 ¦ 18 months after end of financial year = 2022-09-30 ¦
  3 years after the end of the financial year in which the contract ends = 2024-03-31 ¦
  6 years after the end of the academic year in which the student leaves = 2026-08-31 ¦ After 6 years = 2026-05-17 ¦
  Until appeal period expires = 2020-05-17 ¦ Until end of appeal period = 2020-05-17 ¦ End of appeal period + 6 months = 2020-11-17 ¦
  Child's 18th birthday = 2028-09-10 ¦ 18th birthday = 2028-09-10 ¦ Age 25 = 2035-09-10 ¦ Until age 25 = 2035-09-10 ¦
  Until the child is 6 = 2016-09-10 ¦ pupil's 22nd birthday = 2032-09-10 ¦ 22 years = 2042-05-17 ¦ DOB + 22 years = 2032-09-10 ¦
  D.O.B. + 22 = 2032-09-10 ¦ Birth of last child + 25 years = 2045-05-17 ¦ Until 25th birthday, or 8 years if longer = 2035-09-10 ¦
  8 years or 25th birthday if longer = 2035-09-10 ¦ Closure/end of contract + 6 years = 2026-05-17 ¦
  Completion or cancellation + 6 years = 2026-05-17 ¦ Transfer + 6 years = 2026-05-17 ¦ Date of transfer + 6 years = 2026-05-17 ¦
  Length of contract + 6 years = 2026-05-17 ¦ Audit + 6 years = 2026-05-17 ¦ 6 years after audit = 2026-05-17 ¦
  6 years then offer to archives = 2026-05-17 ¦ 6 years. Transfer to archives = 2026-05-17 ¦
  6 years and then transfer to county archive = 2026-05-17 ¦ Review 20 years = 2040-05-17 ¦ 6 years (statutory) = 2026-05-17 ¦
  Retention: 6 years = 2026-05-17 ¦ 6 years (from closure) = 2026-05-17 ¦ Closure+6y = 2026-05-17 ¦ Destroy when scanned + 3 months = 2020-08-17 ¦
  Latest version + 6 years = 2026-05-17 ¦ 100 years = 2120-05-17 ¦ 120 years = 2140-05-17 ¦ 6 years. = 2026-05-17 ¦ 6 years = 2026-05-17 ¦
  6 Yr's = 2026-05-17 ¦ 6 year's = 2026-05-17 ¦ 6years = 2026-05-17 ¦ End of key stage + 1 year = 2021-05-17 ¦ 6 months + current year = 2021-06-30 ¦
  6 years after the current year = 2026-12-31 ¦ 6 years from current year = 2026-12-31 ¦ Current year, plus 6 = 2026-12-31 ¦
  Current year, plus 6 years, then destroy = 2026-12-31 ¦ Current year+6yrs = 2026-12-31 ¦ current yr + 6 yrs = 2026-12-31 ¦
  Current FY + 6 = 2027-03-31
`);

/** What nobody can be sure of: two periods, a condition, a kind of record before a colon, words that may mean two things. */
export const FOR_A_PERSON = each(`
  Appeal period + 6 months ¦
  6 years after maternity period ¦
  6 complete years ¦ 2 academic years ¦ 25th birthday or 26th if 17 at conclusion of treatment ¦
  Term of contract + 6 years / 12 years if under seal ¦ Life of policy + 3 years ¦ until 2025/26 ¦ C + 6 ¦ Until 75th anniversary of birth ¦
  Until the 25th birthday of the youngest child ¦
  Retain until the child's 25th birthday or 26th birthday if the child was 17 at the conclusion of treatment ¦ 25th or 26th birthday ¦
  25 years or until the 25th birthday ¦ 20 years or 8 years after the patient has died ¦ Life of policy ¦ While current ¦ While current + 1 year ¦
  Employment + 6 years ¦ Lapse/termination + 6 years ¦ Resolution of complaint + minimum of 6 years ¦ Review every 5 years ¦ Review annually ¦
  Offer to archivist ¦ Permanent - transfer to archives after 10 years ¦ First review 5 years after closure, second review at 15 years ¦
  3 financial years ¦ Until 31 March following ¦ Current + previous year ¦ Current year + 6 years minimum ¦ Minimum of 6 years ¦ At least 6 years ¦
  Not less than 6 years ¦ Maximum 12 months ¦ No longer than 6 months ¦ Up to 6 years ¦ Not more than 30 days ¦ Fortnight ¦ 10 working days ¦
  6 + current ¦ 3-6 years ¦ 3 to 5 years ¦ 4-7 years ¦ 3 or 6 years ¦ 6 years/12 years ¦ 6 years (12 years if under seal) ¦
  6 years unless legal proceedings ¦ 6 years or until superseded ¦ 6 years or until audit whichever is later ¦ Until audited ¦
  Until no longer needed ¦ Destroy when no longer required ¦ No longer of administrative use ¦ Until administrative use is concluded ¦
  When obsolete ¦ Until revoked ¦ As long as business need ¦ As required ¦ TBC ¦ n/a ¦ - ¦ ? ¦ See policy ¦ See above ¦ As above ¦ Ditto ¦
  Refer to GDPR ¦ 6 ¦ 0 years ¦ -6 years ¦ Nil ¦ None ¦ Not retained ¦ Do not keep ¦ Immediate ¦ Destroy immediately ¦ Varies ¦ Various ¦
  Depends on type ¦ Statutory ¦ Six ¦ 15 years from date of last entry or 3 years after death ¦ Discharge or patient last seen: 8 years ¦
  75 years from date of birth or 15 years from death ¦
  75 years from the date of birth of the child or 15 years from date of death if the child dies before 18 ¦ Elected term + 4 years ¦
  Ownership + 12 years ¦ Until vehicle disposed of ¦ 6 years post-employment ¦ Closed + 6 ¦ T + 6 ¦ E + 6 years ¦ Cessation + 6 ¦ S + 5 ¦ 2030 ¦
  30 February 2027 ¦ 31/11/2028 ¦ 12/31/2028 ¦ 2027/28 ¦ Adolygu ar ôl 5 mlynedd ¦ End of life care: 6 years ¦ Closure of schools: 6 years ¦
  Closed cases: 6 years ¦ Completion certificates: 6 years ¦ Birth certificates: 6 years ¦ Staff: 6 years ¦ Creation: 6 ¦ 03/06/2026 ¦ 2026-06-03 ¦
  06/07/2027 ¦ 3-6 ¦ end of 2030 ¦ Until 100 years of age or death ¦ 6 years of service ¦ Transfer to TNA after 20 years unless sensitive ¦
  Transfer after 20 years, destroy after 30 ¦ Transfer to archives after closure ¦ Changes to terms of employment + 6 years ¦
  Terms of reference + 6 years ¦ 6 years after the period ¦ End of appeal period ¦ Year 6 ¦ Date of birth of youngest child + 25 years ¦
  Date of birth of mother + 25 years ¦ 6 blynedd oni bai am achos ¦ 6 blynedd neu 12 ¦ MIS reports 6 years ¦ 6 years of MIS ¦ 6 blynedd (Deddf) ¦
  6 years then archived permanently ¦ 25 years old ¦ 6 years after last entry or date of birth + 25 years ¦
  Retain 6 years, destroy copies after 1 year ¦ 1 year in office, 5 years in archive ¦ 2 years on site then 4 years off site ¦
  2 years onsite + 4 years offsite ¦ Current year + 6 (2 in office, 5 in store) ¦ 3 years (paper), 6 years (electronic) ¦
  Paper 1 year; electronic 6 years ¦ 6 years for successful, 6 months for unsuccessful ¦ 6 months for unsuccessful candidates ¦
  Master copy permanent, other copies 1 year ¦ Master copy: permanent ¦ Originals: permanent. Copies: 1 year ¦ Minutes: permanent ¦
  Permanent (minutes) 6 years (papers) ¦ 6 years after closure of case, or 25th birthday of child ¦ 6 years from closure except adoption ¦
  7 years rolling ¦ Rolling 12 months ¦ 12 months rolling ¦ 3 years from the date of the last entry made in the register ¦ Until next inspection ¦
  Until next review ¦ Until next audit + 1 year ¦ Until next election ¦ 2 inspection cycles ¦ One review cycle ¦ 1 term ¦ 2 terms ¦ End of term ¦
  End of term + 1 year ¦ End of season ¦ 1 school year ¦ 1 academic year ¦ 2 school years ¦ This year + 2 ¦ Last 3 years ¦ Previous 3 years ¦
  Current and last year ¦ 5 years or 1 million records ¦ 6 years 12 years ¦ 6 / 12 years ¦ 6 years; 12 years if deed ¦
  6 years (simple contract) or 12 years (under seal) ¦ 12 years under seal ¦ 12 years if sealed ¦ Contract under seal: 12 years ¦ 5-10 yrs ¦
  5 to 10 years after closure ¦ less than 6 years ¦ 6+ years ¦ 6 years+ ¦ >6 years ¦ <1 year ¦ ~ 6 years ¦ approx 6 years ¦ c. 6 years ¦
  about 7 years ¦ 6 years * ¦ 6 years (see note 3) ¦ 6 years1 ¦ 6 years [1] ¦ 6 yearss ¦ 6 yeers ¦ 6 ears ¦ 6 m ¦ 6m ¦ P6Y ¦ 6 Jahre ¦
  6 calendar years ¦ 6 tax years ¦ End of financial year + current + 6 ¦ Until 31 March ¦ 31 March ¦ Until April ¦ Until summer ¦
  6 years from 1 April ¦ 6 years from 31 March 2020 ¦ 6 years from 1 January following closure ¦ 6 years from 1 April following closure ¦
  6 years from next 1 April ¦ April following + 6 years ¦ 5 years from 25 May 2018 ¦ until 25 May 2018 + 5 years ¦ 31 March 2027 + 1 year ¦
  25/12/2025 + 1 year ¦ Before 6 years ¦ Within 6 years ¦ Within 30 days of closure ¦ 30 days after closure unless appealed ¦
  100 years after birth or 5 years after death ¦ Death or 100 years ¦ 25 ¦ until 25 ¦ until 6 ¦ Until 6 years ¦ Until 6 years old ¦
  till age 75 or 10 years ¦ Mother's date of birth + 25 years ¦ Until youngest child reaches 18 ¦ Until youngest child is 25 ¦
  Adult: 8 years. Child: until 25th birthday ¦ Adults 8 years; children until 25 ¦ 8 years (adults) ¦
  8 years after discharge (adults), 25th birthday (children) ¦ Adult 8 years ¦ Date of last attendance or date of death + 6 years ¦
  Closure or transfer + 6 years ¦ Transfer of pupil ¦ Transfer to secondary school ¦ Until transfer to new school ¦
  Retain while the pupil remains at the school ¦ While pupil is at school ¦ Whilst employed + 6 years ¦ While employed ¦ Employment ¦
  During employment + 6 years ¦ Period of employment + 6 years ¦ Contract + 6 years ¦ Lease + 12 years ¦ Lease term + 6 years ¦ Project + 6 ¦
  Audit + 1 ¦ After audit ¦ 6 years subject to audit ¦ 6 years subject to review ¦ 6 years, then review annually ¦
  6 years then review every 5 years ¦ 6 years then permanent ¦ 6 years then archive permanently ¦ Transfer to archives ¦
  Transfer to archives immediately ¦ Archive ¦ Archive after 5 years ¦ Archive for 5 years ¦ Archive permanently ¦ Historical ¦
  Select for permanent preservation ¦ Sample for permanent preservation, destroy rest after 6 years ¦
  Review for permanent preservation after 20 years ¦ 20 years review ¦ 10 year review ¦ 5 yearly review ¦ Review at 6 years ¦ Review in 6 years ¦
  1st review 5 years ¦ First review after 5 years ¦ First review: 5 years ¦ 2nd review: 25 years ¦ Second review 25 years after creation ¦
  Clear after 6 years ¦ 6 year clear period ¦ 6 years clear ¦ 10 year clear period ¦ Group 1: until 100 years of age ¦ MoPI Group 3: 6 years ¦
  6 years minimum then review ¦ Minimum 6 years, maximum 10 years ¦ Statutory 6 years ¦ Statutory: 6 years ¦ Limitation Act 1980 ¦
  Limitation Act + 6 ¦ 6 years Limitation Act 1980 ¦ 6 years as per Limitation Act ¦ 6 years per HMRC ¦ HMRC 6 years ¦ VAT: 6 years ¦ 6 years (VAT) ¦
  Pensions: 12 years ¦ Accident book: 3 years ¦ Complaints - 6 years ¦ Closed cases - 6 years ¦ Closed files: 6 years ¦ Open files: permanent ¦
  Unsuccessful: 6 months ¦ Successful: 6 years ¦ Children: 25 years ¦ Adults: 8 years ¦ Asbestos: 40 years ¦ Note: 6 years ¦ Option 1: 6 years ¦
  Step 2: 6 years ¦ NB: 6 years ¦ Max: 6 years ¦ Min: 6 years ¦ Action: 6 years ¦ Review: 6 years ¦ Destroy: 6 years ¦
  Trigger: closure. Retention: 6 years ¦ Trigger: closure; period: 6 years ¦ 6 years; closure ¦ 6 years, closure ¦ 6 years (closure) ¦
  6 years - closure ¦ 6 years closure ¦ Closure 6 years ¦ Closure, 6 years ¦ Closure - 6 years ¦ Closure = 6 years ¦ Closure 6 ¦ Not 6 years ¦
  Do not destroy for 6 years ¦ Do not retain beyond 6 years ¦ Do not destroy before 6 years ¦ Do not keep for 6 years ¦ Delete ¦ Delete on receipt ¦
  Destroy once scanned ¦ Immediately after use ¦ After use ¦ Same day ¦ Overnight ¦ Until read ¦ Twice a year ¦ Monthly ¦ Annually ¦ Every 6 years ¦
  Every year ¦ Refreshed every 3 years ¦ 5 years or 3 copies ¦ Last 5 copies ¦ Keep last 3 versions ¦ Keep latest version only ¦ 999 years ¦
  1000 years ¦ 0 ¦ 1 ¦ 6. ¦ 6 (years) ¦ years: 6 ¦ Years 6 ¦ Year 6 pupils ¦ Year 6 + 1 ¦ Y6 + 1 ¦ Year 11 + 6 years ¦ Until end of Year 11 ¦
  Current month + 6 ¦ Current quarter ¦ End of month + 6 months ¦ End of quarter ¦ Current session + 1 ¦ Current parliament ¦ Next financial year ¦
  Previous financial year ¦ Following financial year end ¦ End of following year ¦ End of next financial year ¦ Two years after end of next year ¦
  6 years current year ¦ Current year 6 ¦ Current year (6) ¦ Curr yr + 6 ¦ Current fin yr + 6 ¦ current f/y + 6 ¦ Current year plus 6 or 12 ¦
  Current year plus 6-7 ¦ Current year plus 6 unless ongoing ¦ Current year plus 6 plus 1 ¦ Current year - 6 ¦ Current year less 6
`);

/** What is kept for good. */
export const FOR_GOOD = each(`
  Parhaol ¦ PERMANENT ¦ Permanently ¦ Permanent preservation ¦ Retain permanently ¦ Keep permanently ¦ Indefinitely ¦ Indefinite ¦ Perm ¦ Forever ¦
  In perpetuity ¦ Life of the school ¦ Life of the organisation ¦ Permanent. Offer to Archivist ¦ Yn barhaol ¦ Am byth
`);

/** What is read, and the date that it waits for. */
export const WAITING = each(`
  8 years after death = death ¦ 10 years after death = death ¦ Date of death + 6 years = death ¦
  20 years after last contact or 10 years after death if sooner = death ¦ 20 years or 10 years after death whichever is sooner = death ¦
  Superseded + 10 years = superseded ¦ Until superseded = superseded ¦ Until superseded + 6 years = superseded ¦
  Life of plan + 6 years = superseded ¦ 6 years or until superseded whichever is longer = superseded ¦ Until replaced = superseded ¦
  Death: 6 years = death ¦ Until death + 6 years = death ¦ Death of patient + 8 years = death ¦ Patient's death + 8 years = death ¦
  Delete when superseded = superseded ¦ Destroy on supersession = superseded
`);

/** The period, what the schedule says it is kept from, and the day. */
export const KEEP_FROM = each(`
  6 years | Closure = 2026-05-17 ¦ 6 years | End of financial year = 2027-03-31 ¦
  6 years | End of the financial year to which it relates = 2027-03-31 ¦ 6 years | Date of birth = 2016-09-10 ¦ 25 years | DOB = 2035-09-10 ¦
  6 years | Last contact = 2026-05-17 ¦ 6 years | Date of last entry = 2026-05-17 ¦ 6 years | Superseded = superseded ¦
  6 years | Date of death = death ¦ 6 years | Case closed = 2026-05-17 ¦ 6 years | n/a = 2026-05-17 ¦ 6 years | - = 2026-05-17 ¦
  6 | Closure = person ¦ Permanent | Creation = permanent ¦ 6 years | Current year = 2026-12-31 ¦ 6 years | End of calendar year = 2026-12-31 ¦
  6 years | Closure or death, whichever is later = person ¦ 6 years | Various = person ¦ 1 year | End of academic year = 2021-08-31 ¦
  6 years from closure | Closure = 2026-05-17 ¦ 6 years from closure | Creation = person ¦ Until 25 | Date of birth = person ¦
  Current year + 6 | Creation = 2026-12-31 ¦ Current year + 6 | Closure = 2026-12-31 ¦ 75 years | Child's date of birth = 2085-09-10 ¦
  80 years | Birth = 2090-09-10 ¦ Life of contract + 6 years | End of contract = 2026-05-17 ¦ 6 years | Contract end date = 2026-05-17 ¦
  6 years | Date of leaving = 2026-05-17 ¦ 7 years | Year end = 2027-12-31 ¦ 7 years | Financial year end = 2028-03-31 ¦
  7 years | 31 March = person ¦ 25 mlynedd | Dyddiad geni = 2035-09-10
`);
