import { noEndings } from '../noEndings.ts';
import type { Words } from '../wordTypes.ts';

export const words: Words = {
  unspaced: false,
  thousands: ',',
  numbers: {
    cardinals: `
      zero=0 nil=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
      fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50
      sixty=60 seventy=70 eighty=80 ninety=90`,
    magnitudes: `
      dozen=12 dozens=12 hundred=100 thousand=1e3 k=1e3 million=1e6 millions=1e6 mio=1e6 mln=1e6 mn=1e6 mm=1e6 m=1e6 billion=1e9
      bn=1e9 b=1e9 lakh=1e5 lakhs=1e5 lac=1e5 lacs=1e5 crore=1e7 crores=1e7 cr=1e7`,
    articles: '',
    shares:
      'half=50 halves=50 two-thirds=66.67 one-third=33.33 three-quarters=75 three-fourths=75 one-half=50 one-quarter=25',
    factors: `
      double=2 doubles=2 doubled=2 doubling=2 twofold=2 two-fold=2 triple=3 triples=3 tripled=3 tripling=3 treble=3 threefold=3
      quadruple=4 quadruples=4 quadrupled=4 quadrupling=4 fourfold=4 tenfold=10 10-fold=10 halve=0.5 halves=0.5 halved=0.5
      halving=0.5 by_half=0.5 in_half=0.5 half_as_many=0.5 half_as_much=0.5 twice_as_many=2 twice_as_much=2 twice_the=2
      twice_as_often=2 half_as_often=0.5 half_the_number_of=0.5 half_the_time=0.5 three_times_as_many=3 three_times_as_much=3`,
    ordinals: `
      first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13`,
    repeats: 'once=1 twice=2 thrice=3',
    nor: '',
    lacking: '',
    none: 'no zero none not_a_single not_one without_a_single',
    nobody: 'nobody no_one no-one',
    partsOf: '',
    zeroing: '',
    denominators: `
      third=3 thirds=3 quarter=4 quarters=4 fifth=5 fifths=5 sixth=6 sixths=6 eighth=8 eighths=8 tenth=10 tenths=10`,
    people: '',
    clock: '',
    marks: 'stars points score star point rating index enps',
    ratios: 'ratio ratios ltv roas roi cac',
    physical: '',
    fractions: '',
    andHalf: 'and_a_half',
    shortMinutes: '',
  },
  units: {
    '%': '% percent per_cent pct percents',
    pp: `
      pp pps ppt ppts percentage_points percentage_point percentage-points percentage-point percent_points percent_point
      %_points %_point p.p. %-points`,
    bps: 'bps basis_points basis_point',
    x: 'x × times fold',
    USD: '$ usd us$ dollars dollar us_dollars bucks',
    EUR: '€ eur euro euros',
    GBP: '£ gbp pounds pound quid',
    JPY: '¥ jpy yen',
    CNY: 'cny rmb yuan renminbi',
    HUF: 'huf ft forint forints',
    CHF: 'chf francs',
    INR: '₹ inr rupees rupee rs',
    CAD: 'cad c$ ca$',
    AUD: 'aud a$ au$',
    NZD: 'nzd nz$',
    SGD: 'sgd s$',
    HKD: 'hkd hk$',
    TWD: 'twd nt$',
    BRL: 'brl r$',
    SEK: 'sek kronor',
    NOK: 'nok kroner',
    DKK: 'dkk',
    PLN: 'pln zł zloty',
    CZK: 'czk kč',
    RON: 'ron lei',
    KRW: '₩ krw won_each',
    MXN: 'mxn mx$',
    ZAR: 'zar',
    AED: 'aed',
    kb: 'kb kib kilobytes',
    mb: 'mb mib megabytes',
    gb: 'gb gib gigabytes',
    tb: 'tb terabytes',
    g: 'g grams gram',
    kg: 'kg kilos kilograms',
    km: 'km kilometres kilometers',
    kWh: 'kwh',
    MWh: 'mwh',
    t: 't tons tonnes ton tonne',
    ha: 'ha hectares hectare',
    MW: 'mw megawatts megawatt',
    GW: 'gw gigawatts gigawatt',
    rps: 'rps qps req/s tps rpm',
    fps: 'fps',
    px: 'px',
    m2: 'm² sqm',
    miles: 'miles mile',
    dB: 'db',
  },
  times: {
    millisecond: 'ms msec millisecond milliseconds millis',
    second: 's sec secs second seconds',
    minute: 'min mins minute minutes',
    hour: 'h hr hrs hour hours',
    day: 'd day days workday workdays weekday weekdays',
    week: 'wk wks week weeks workweek sprint sprints',
    month: 'mo mos month months',
    quarter: 'quarter quarters',
    'half-year': 'half-year half-years semester semesters',
    year: 'yr yrs year years',
  },
  classifiers: '',
  roles: {
    from: 'from starting_from starting_at up_from down_from',
    to: 'to up_to until into onto → -> => ⇒ ➔ ➜ ➝ ➞ ➡ ➡\uFE0F ⟶ ⇨ becomes become reaches a_target_of target_of target target: goal_of goal: aim_of',
    becoming: '',
    upTo: 'rise_to rises_to grow_to grows_to increase_to increases_to climb_to climbs_to raised_to increased_to grown_to',
    downTo: `
      down_to falls_to fall_to drop_to drops_to reduce_to reduces_to reduced_to shrink_to shrinks_to decline_to declines_to
      decrease_to decreases_to decreased_to cut_to lowered_to back_to lower_to`,
    by: 'by',
    at: 'of at is are be = equals equal_to with hit hits : were stands_at stand_at on_average_at',
    atLeast: `
      at_least over above more_than exceed exceeds exceeding greater_than higher_than minimum min min. minimum_of a_minimum_of
      no_less_than no_fewer_than not_less_than not_fewer_than not_below upwards_of beyond past surpass surpasses surpassing
      better_than > >= ≥ ≧ => north_of in_excess_of longer_than older_than bigger_than larger_than faster_than never_below never_under not_under no_lower_than never_less_than upward_of outperform be_more_than beat beats beating with_more_than with_over`,
    atMost: `
      at_most under below less_than fewer_than lower_than smaller_than no_more_than not_more_than no_greater_than not_exceed
      not_exceeding not_over not_above no_higher_than maximum max max. maximum_of a_maximum_of beneath < <= ≤ ≦ up_to capped_at
      ± cap_at no_longer_than not_longer_than shorter_than younger_than sub never_above never_over never_more_than never_exceed never_exceeds
      cheaper_than not_higher_than at_or_below at_or_under no_later_than_day in_at_most limited_to cap caps capping restrict restricts restricting no_slower_than earlier_than with_fewer_than`,
    within: 'within in_under in_less_than in_at_most inside in_fewer_than in_no_more_than in_max',
    now: `
      currently current now today prev prev. baseline baseline_of from_a_baseline_of was previously vs vs. versus instead_of rather_than we_are_at we're_at as_of_today
      at_present was_at compared_to compared_with starting_point status_quo is_now`,
    about: `
      about around approximately approx approx. ~ circa ca. roughly nearly almost some a_total_of total_of total an_average_of
      average_of an_additional additional a_further further another only just a_level_of a_score_of score_of a_rate_of rate_of
      a_rating_of rating_of rating a_value_of value_of net an_nps_of or the a an least extra an_extra average even mom qoq yoy year-on-year year-to-year month-over-month organic annual
      level_of levels_of as_many_as as_high_as as_low_as as_little_as even_more all ( combined`,
    between: 'between',
    than: '',
    moreThan: '',
    lessThan: '',
    up: 'up plus up_from',
    down: 'down minus down_from',
  },
  rolesAfter: {
    atLeast: `
      + or_more or_higher or_above or_better or_greater or_over and_above minimum at_minimum at_least and_more and_up
      at_a_minimum or_longer plus or_longer and_over min`,
    atMost:
      'or_less or_fewer or_lower or_below or_under maximum at_most max at_maximum or_faster and_below or_sooner tops',
    within: '',
    more: '',
    less: '',
    up: `
      more faster higher greater increase increases growth uplift up improvement gain gains better rise larger bigger boost lift
      quicker longer jump higher-than higher_than year-over-year_growth yoy_growth increment cagr above_last above_plan`,
    down: `
      less fewer lower reduction reductions decrease decline drop down cut cheaper slower shorter smaller savings saving off
      below_last less-than lower_than cuts decreases`,
    changeNouns: `
      growth increase increases uplift gain gains rise boost improvement reduction reductions decrease decreases decline drop
      savings saving`,
    replaced: '',
  },
  endings: noEndings,
  dates: {
    monthFirst: true,
    postpositions: false,
    months: [
      'january jan jan.',
      'february feb feb.',
      'march mar mar.',
      'april apr apr.',
      'may',
      'june jun jun.',
      'july jul jul.',
      'august aug aug.',
      'september sep sept sep. sept.',
      'october oct oct.',
      'november nov nov.',
      'december dec dec.',
    ],
    ambiguous: 'may march mar',
    parts: {
      start: 'start beginning begin onset opening',
      early: 'early',
      middle: 'mid middle midpoint mid-point halfway',
      late: 'late',
      end: 'end close last_day final_day ending closing finish ends last_week final_week',
    },
    until: `
      by until till til no_later_than not_later_than on_or_before due due_by due_on deadline deadline: due: eta eta: through
      up_until latest_by by_latest at_the_latest_by latest by_no_later_than not_after`,
    before: 'before prior_to ahead_of in_advance_of in_time_for',
    within:
      'in during within on at throughout come this_coming over_the_course_of over_the_next for_the_whole_of for_all_of',
    withinAfter: '',
    since: `
      since from starting after beginning_in starting_in as_of starting_from following vs vs. versus than compared_to
      compared_with beginning_on against over over_the_same`,
    sinceAfter: '',
    describing: 'of for about',
    links: "of the in , ' ’",
    periods: {
      week: 'week weeks wk cw',
      month: 'month months',
      quarter: 'quarter quarters',
      half: 'half half-year semester',
      year: 'year calendar_year fiscal_year fy financial_year',
      cycle: 'cycle period okr_cycle okr_period',
    },
    relative: {
      this: 'this current whole entire full',
      next: 'next coming upcoming following',
      last: 'last previous prior past',
    },
    compounds: {
      'week end': 'eow',
      'month end': 'eom month-end end-of-month',
      'quarter end': "eoq quarter-end quarter's_end end-of-quarter",
      'half end': 'eoh half-year-end',
      'year end': "eoy fye eofy fy-end fy_end year-end year_end yearend year's_end end-of-year",
      'month middle': 'mid-month',
      'quarter middle': 'mid-quarter',
      'year middle': 'mid-year midyear',
    },
    halves: [
      'h1 first_half 1st_half 1h first_half_of_the_year first_half_of_this_year',
      'h2 second_half 2nd_half 2h second_half_of_the_year second_half_of_this_year',
    ],
    quarters: [
      'q1 first_quarter 1st_quarter 1q quarter_1 quarter_one first_fiscal_quarter',
      'q2 second_quarter 2nd_quarter 2q quarter_2 quarter_two second_fiscal_quarter',
      'q3 third_quarter 3rd_quarter 3q quarter_3 quarter_three third_fiscal_quarter',
      'q4 fourth_quarter 4th_quarter 4q quarter_4 quarter_four final_quarter fourth_fiscal_quarter',
    ],
    years: { this: '', next: '', last: '' },
    nth: {},
    days: '',
    hours: '',
    dayParts: '',
    events: `
      launch launches release freeze code_freeze conference summit event go-live golive go_live kickoff kick-off ipo audit audits
      holidays holiday easter christmas xmas thanksgiving season campaign offsite off-site hackathon demo_day retro review
      all-hands peak ga beta alpha rollout roll-out cutover opening reopening exam exams graduation black_friday cyber_monday
      new_year singles_day trade_show expo fair webinar town_hall board_meeting ramadan diwali passover eid summer winter spring
      autumn fall inspection certification election elections festival wedding move relocation agm annual_meeting deadline
      prime_day valentine's_day halloween term semester school_year survey ceremony marathon race announcement premiere
      christmas_party year-end_party show renewal migration contract_expiry sunset closing handover hearing`,
    goals: '',
    seasons: 'spring summer autumn winter fall',
  },
  recurrence: {
    every: 'every each per / every_single each_and_every',
    everyBehindCount: 'a an',
    adverbs: {
      '1 day':
        'every_day each_day every_workday every_morning every_weekday per_day every_night each_night every_evening each_evening each_morning',
      '1 week': `
        every_monday every_tuesday every_wednesday every_thursday every_friday each_monday
        each_friday on_mondays on_fridays`,
      '2 week':
        'every_other_week every_fortnight each_fortnight a_fortnight per_fortnight every_second_week fortnightly every_sprint each_sprint per_sprint',
      '2 month': 'every_other_month every_second_month',
      '1 half-year': 'half-yearly twice_a_year every_six_months',
      '1 year': 'annually every_year',
    },
    adjectives: {
      '1 day': 'daily nightly',
      '1 week': 'weekly',
      '2 week': 'biweekly bi-weekly',
      '1 month': 'monthly',
      '2 month': 'bimonthly bi-monthly',
      '1 quarter': 'quarterly',
      '1 half-year': 'semiannual biannual semi-annual semiannually biannually semi-annually',
      '1 year': 'annual yearly',
    },
  },
  verbs: {
    up: `
      increas* grow grows growing grew grown rais* boost* improv* lift lifts lifting lifted expand expands expanding expanded
      accelerat* enhanc* extend extends extending extended rise rises rising rose strengthen* elevat* maximis* maximiz* optimis*
      optimiz* bump* multiply climb* uplift* speed_up speeding_up sped_up widen* deepen* ramp_up scale_up scaling_up diversif*
      advanc* upgrade_rating escalate_revenue broaden* push_up drive_up driving_up level_up surge* jump jumps`,
    down: `
      reduc* decreas* cut cuts cutting lower lowers lowering lowered shorten* minimis* minimiz* drop drops dropping dropped
      declin* shrink* shrank shrunk trim trims trimming slash* eliminat* limit limits limiting diminish* curb curbs curbing
      lessen* bring_down bringing_down drive_down driving_down scale_down compress* fall falls falling fell tighten* avoid
      avoids avoiding prevent prevents preventing halt halts narrow* streamlin* slow_down decelerat* cap caps capping contain
      contains phase_out squeeze* work_down pay_down burn_down`,
    keep: `
      keep keeps keeping kept maintain* stay stays staying stayed remain* sustain* preserv* stabilis* stabiliz* hold_steady
      retain_a`,
    hold: 'hold holds holding held',
    reach: `
      reach reaches reaching reached achiev* attain* hit hits hitting meet meets exceed* surpass* score scores scoring scored get_to getting_to total
      totals totalling totaling arrive_at rank ranks crack cracks cross crosses crossing crossed outperform* beat beats beating make_up makes_up making_up made_up top tops peak
      become becomes becoming became be_named break_even make_it_to come_in end_at finish_at land_at`,
    win: `
      win wins winning won gain gains gaining gained acquir* attract* earn earns earning earned hire hires hiring hired recruit*
      secur* obtain* receiv* land lands landing landed onboard onboards onboarding onboarded_customers get gets getting got gotten
      sign signs signing signed renew* pass passes passing passed approv* accept accepts accepted grant grants granted award
      awards awarded adopt* certif* qualify qualifies qualified admit admits admitted endors*
      appoint* fund funds funded subscrib* register_users promote_to_manager elect elects fill fills filling filled
      retain retains retaining retained win_back winning_back won_back`,
    result: `
      clos* sell sells selling sold convert converts converting converted generat* book books booking booked source sources
      sourcing sourced capture captures capturing recover* save saves saving saved sign_up signs_up activat* respond responds
      responding responded resolv* answer answers answering answered reply replies replying deflect* welcome welcomes bring
      brings bringing brought bring_in re-engag* reengag* reactivat* process processes processing processed handle handles
      handling handled serve serves serving served yield* contribut* enroll* enrol* collect_revenue add adds adding added place places
      placed move moves moving moved take takes taking took push pushes pushing pushed drive drives driving drove go goes going
      free_up freeing_up settle settles settling settled return returns returning returned ship_orders dispatch* deliver_revenue
      cover covers covered raise_capital rais*_funding complete_sales treat treats treating treated feed feeds feeding
      house houses rehous* rescue* reunite* vaccinat* plant plants planting planted donat* upsell* cross-sell* license lend
      lends lent repay* pay_off collect_payments amass* accumulat* attend_to bill bills billed invoic* reclaim* recoup* divert*
      recycl* reuse* turn turns turned solve solves solved download downloads downloaded view views viewed visit_our rebook*`,
    state: `
      have has having had own owns is are be been active see sees rate
      rates rated recommend* agree agrees agreed feel feels felt say says report_being know knows knew appear appears find_it
      enjoy enjoys complete_onboarding follow follows followed_by live trust trusts understand_our stick sticks
      log_in logs_in come comes arrive arrives want wants exist exists believe believes works work_without carry carries
      operate operates operational happen happens include includes`,
    activity: `
      interview interviewing interviewed launch launches launching launched publish* writ* wrote build builds
      building built creat* develop develops developing developed design designs designing designed implement* conduct conducts
      conducting conducted run runs running ran host hosts hosting hosted organis* organiz* train trains training trained visit
      visits visiting visited test tests testing tested present presents presenting presented produce produces producing produced prepar* draft drafts
      drafting drafted document documents documenting documented set_up setting_up sets_up setup releas* ship ships shipping
      shipped roll_out rolls_out rolling_out rolled_out deploy* migrat* refactor* redesign* rewrit* rewrote rebuild* rebuilt
      revamp* automat* integrat* install* configur* introduc* establish* defin* determin* identif* analys*
      analyz* audit audits auditing audited review reviews reviewing reviewed survey surveys surveying surveyed research
      researches researching researched contact contacts contacting contacted call calls calling called email emails emailing
      emailed send sends sending sent post posts posting posted record records recording recorded film films filming share
      shares sharing shared speak speaks speaking spoke teach* taught coach coaches coaching coached mentor mentors mentoring
      plan plans planning planned updat* revis* replac* upgrad* consolidat* standardis* standardiz* translat* localis* localiz*
      merg* map maps mapping mapped file files filing filed submit* start starts starting started kick_off open opens opening
      opened pilot pilots piloting piloted prototyp* fix fixes fixing fixed patch patches patching triag* clean cleans cleaning
      cleaned clear clears clearing cleared retir* decommission* deprecat* delet* remov* find finds finding found compil* assembl* catalog* archiv* tag tags tagging label
      labels labelling digitis* digitiz* meet_with meeting_with talk talks talking demo demos demoing attend attends attending
      attended join joins joining joined sponsor sponsors sponsoring exhibit exhibits showcas* pitch pitches pitching negotiat*
      renegotiat* validat* verif* instrument benchmark benchmarks benchmarking evaluat* compar* select selects selecting
      selected choos* pick picks switch switches switching switched transition transitions outlin* sketch* finaliz* finalis*
      formaliz* formalis* agree_on align_on set sets setting make makes making made give gives giving gave scan scans unif*
      hand_over handing_over cover_letter shadow shadows reach_out reaching_out rehears* simulat* containeris* containeriz*
      tackle tackles perform performs performing performed carry_out carrying_out execut* enabl* unveil* announc* follow_up
      check checks checking checked rotat* list lists listing explain* assess* calibrat* distribut* invit* print prints printing
      circulat* offer offers offering offered stage stages staging backfill* write_up wire_up assign assigns use uses using used renovat* refurbish*
      relocat* repair* replenish* complete_training spend spends spending spent read reads reading learn learns learning
      learned study studies studying practis* practic* exercise exercises walk walks swim swims cook cooks journal meditat*
      run_through move_to_production take_live decide decides deciding decided propos* recommend_a put puts putting sign_off
      debug* code codes coding model models modelling prioritis* prioritiz* segment segments segmenting profil* trial trials
      trialling ban bans enforce* renam* rebrand* refresh* restructur* reorganis* reorganiz* complete_migration connect connects
      connecting connected sync syncs syncing enrich* import imports importing imported export exports digest digests harden*
      encrypt* back_up backing_up restor* rotate_keys swap swaps swapping swapped cut_over adopt_a pack packs packing discover*
      uncover* experiment experiments experimenting iterate* craft* codif* curat* lock locks locked eat eats screen screens
      screening screened knock knocks door-knock paint paints inspect* measur* quantif* estimat* investigat* brief briefs
      briefing briefed apply applies applying applied file_a trace traces complete_interviews fill_out fills_out fill_in get_in_touch getting_in_touch have_coffee have_lunch leave_feedback dm dms arrang* schedul* consult_with`,
    gather: 'collect collects collecting collected gather gathers gathering gathered',
    effort: `
      help helps helping helped support supports supporting supported assist* explor* consult* participat* discuss* work_on
      working_on work_with continu* look_into advis* collaborat* communicat* encourag* foster* promot* manag* monitor* track
      tracks tracking tracked coordinat* facilitat* liais* consider* think brainstorm* understand* focus* engag* provid* striv*
      attempt* try tries leverag* nurtur* pursue* experiment_with pay_attention network networks be_more`,
    finish: `
      ensur* guarante* make_sure making_sure complet* finish* deliver delivers delivering delivered accomplish* conclud* do does doing done fulfil* realis* realiz*
      wrap_up close_out`,
  },
  nouns: {
    activity: `
      interview interviews meeting meetings workshop workshops session sessions training trainings webinar webinars article
      articles post posts blog blogs blog_post blog_posts video videos podcast podcasts episode episodes newsletter newsletters
      document documents report reports feature features integration integrations prototype prototypes experiment experiments
      test tests a/b_test a/b_tests survey surveys campaign campaigns event events release releases demo demos presentation
      presentations talk talks course courses module modules template templates guide guides playbook playbooks page pages call
      calls visit visits audit audits review reviews case_study case_studies case-study case-studies study studies sprint sprints
      iteration iterations one-on-one one-on-ones retro retros retrospective retrospectives check-in check-ins roadshow
      roadshows meetup meetups conference conferences email emails e-mail e-mails message messages update updates drill drills
      exercise exercises roundtable roundtables ama amas hackathon hackathons lunch lunches policy policies script scripts
      endpoint endpoints component components commits deploys deployments plan plans proposal proposals pitches whitepaper
      whitepapers tutorial tutorials 1:1 1:1s lesson lessons book books walkthrough walkthroughs fixes screens ads banner banners story
      stories draft drafts mockup mockups wireframes runbook runbooks postmortem postmortems faq faqs recipe recipes tests_cases
      migrations handover handovers job_descriptions brainstorms standup standups stand-up stand-ups checks use_cases use-cases
      syncs sync catch-ups catch-up huddle huddles town_hall hypotheses assumptions reasons insights ideas concepts designs press_releases cleanups runs town_halls offsites fire_drills
      dry_run dry_runs rehearsals launch launches tabletop_exercises seminars seminar trade_shows`,
    artefact: `
      dashboard dashboards process processes procedure procedures pipeline_code flow flows system systems platform website site
      docs documentation codebase app page homepage onboarding_flow checkout_flow infrastructure architecture backlog
      roadmap handbook wiki database service services tool tooling tools workflow workflows strategy catalogue catalog library
      api portal warehouse_layout schema inventory_system design guidelines guideline menu brochure map office store_layout
      structure standards standard template model programme program curriculum`,
    outcome: `
      revenue sales arr mrr profit margin user_base signups sign-ups sign_ups signup registrations subscribers subscriptions leads
      mqls sqls opportunities pipeline deals contracts logos orders bookings conversion conversions downloads installs visitors
      traffic followers views impressions clicks nps csat rating ratings stars satisfaction retention engagement churn uptime
      availability latency adoption hires headcount referrals mentions backlinks donations funding investment renewals savings
      applications applicants candidates votes points score scores dau wau mau readers listeners attendees incidents outages
      errors complaints tickets defects accidents responses accounts partnerships stores clients offers patents awards
      invoice invoices certifications certification likes comments new_customers requests enquiries inquiries quotes quotations memberships
      permits signatures citations grants placements series round acquisition approval approvals license licence break-even
      profitability market_share share growth nominations testimonials shortlistings bids tenders tender award prize deal
      contract partnership pilots pilot_customers branches locations seats rollbacks escalations findings vulnerabilities bugs
      regressions coverage participation attendance`,
    party: `
      user users customer customers people person employee employees manager managers engineer engineers rep reps client
      consumer consumers visitor subscriber subscribers member members partner partners donor donors student students teacher
      teachers parent parents patient patients nurse nurses volunteer volunteers school schools clinic clinics hospital hospitals
      company companies team_members agents agent developer developers designer designers board court regulator council bank
      investor investors authority authorities auditor auditors committee city supplier suppliers vendor vendors buyer buyers
      shoppers guests guest drivers driver families household households residents tenants participants participant learners
      graduates alumni journalists analysts analyst influencers creators merchants retailers restaurants farmers cities
      countries regions readers fans players teams department departments leader leaders prospects prospect trainee trainees
      apprentices stakeholders colleagues staff mosques churches executives executive accountants lawyers advertisers publishers tradespeople
      candidates applicants jury government ministry landlord landlords`,
  },
  lowerIsBetter: `
    churn cost costs cac cpa cpl cpc expense expenses spend budget error errors defect defects bug bugs incident incidents outage
    outages latency downtime response_time load_time lead_time cycle_time mttr bounce complaint complaints turnover attrition
    absence absenteeism delay delays debt backlog waste accident accidents failure failures p50 p90 p95 p99 refund refunds returns
    breach breaches escalation escalations duration vulnerabilities ticket tickets overdue dso burn rework noise turnaround fraud
    no-show no-shows cancellation cancellations crash crashes wait waiting unsubscribe unsubscribes dropout drop-off emissions spam
    overtime injury injuries shrinkage scrap abandonment loss losses deficit time consumption risk overdraft leakage footprint
    downtime_hours false_positives false_alarms infections readmissions interruptions rollbacks overruns discrepancies mistakes write-off write-offs`,
  names: {
    before: `
      version versions ver ver. v phase level tier iso soc stage chapter python java node ios android windows angular react vue web
      industry http tls ipv gpt pci html css php no. number # section floor gate type class appendix figure part annex form grade
      age aged category cat. wave milestone wcag iec model track tranche gen generation round line room building unit platform
      page option article_no step release_no sprint_no rule paragraph clause scope fortune forbes global series kubernetes postgres
      postgresql mysql ruby rails django spring laravel ubuntu debian agenda route highway terminal store shop term sprint module season episode point`,
    after: 'edition generation release st nd rd th .x -digit percenters',
    ranks: 'top',
    ranked: '',
    upgrades: `
      upgrade_to upgrade upgrades upgraded upgrading migrate_to migrate migrates migrating update_to move_to switch_to upgrade_from`,
    joints: 'on way sided digit star',
    ordinalMark: '',
  },
  grammar: {
    beforeNoun: `
      a an the our their its his her your my this that these those each every all both some any no new more most of for in on at
      with from into per as about between across among over under against via new our first second third next last own other
      high key top major active existing open online internal external weekly monthly daily quarterly annual average total paid
      one-time single same another than within without 's & median critical average big small full whole`,
    plurals: 'people children women men staff alumni everyone nobody everybody most',
    beforeVerb: `
      to and or then & will must should can could may not never always successfully fully who that which we they help helps let
      please would also actively regularly finally now already`,
    and: 'and or & plus , ; as_well_as',
    describing: '',
    participles: '',
    pastParticiples: '',
    particles: '',
    nominalisers: '',
    changing: '',
    negations: "not never no n't don't doesn't won't cannot can't isn't aren't shouldn't mustn't without nor",
    means: 'by through via using with_the_help_of thanks_to by_means_of leveraging based_on out_of from',
    coverbs: '',
    purpose: 'so_that in_order_to resulting_in leading_to which_leads_to thereby',
    scope:
      'for across among in per from of to with on at against over about into during plus including between inside without after covering spanning',
    conditions: `
      who that which whose when if where while whenever unless with_more_than with_over with_fewer_than having since than after
      containing aged worth costing lasting employing spending using holding earning within`,
    stops: `
      and or , . ; : ( ) [ ] by from to in of for with on at per that who which before until during via through the a an are be
      was were is as - – — than so if when every each within without while after across among into about over under between where
      or_more or_less until → -> / we they not can will have has without due against inside vs year-over-year yoy up down
      instead instead_of rather_than versus compared compared_to compared_with today at_present out_of less fewer more once twice covering spanning`,
    universal: 'every each all any everyone everything 100%',
    vague: `
      better more great greater excellent world-class best good strong stronger happy happier faster higher deeper closer improved
      superb outstanding smooth smoother best-in-class leading top-notch amazing awesome high-quality proactive effective
      efficient easier clearer delightful`,
    telling: `
      the of to and by with for our in from at least every each new per is are users customers increase reduce launch improve
      publish than on all week month team hire reach a below under over within more`,
  },
  plain: `
    double-digit double_digit double_down double_down_on double-check double_opt-in second-hand first-time first-party third-party one-stop two-factor
    first-class one-time first_response first_contact first_value first_session second_line first_line third_party third_parties
    half-time one_another number_one growth_rate growth_rates one_place round_trip time_to_first first_name first_reply
    second_opinion half-hour half-term year_on_year quarter_on_quarter month_on_month week_on_week year_over_year quarter_over_quarter month_over_month week_over_week month-end_close quarter-end_close year-end_close may_not no_longer no-code no_one on_time in-house on-time in-app cut-off year-on-year
    at_risk on_call first_purchase first_order second_purchase first_month_of_use first_visit first_day first_week_of_use
    first_pass first-pass first_call first-call first-response second-level third-level no-show no-shows to-do to-dos
    to_do due_diligence face-to-face end-to-end peer-to-peer trial-to-paid lead-to-customer visitor-to-lead point-to-point
    month-over-month week-over-week quarter-over-quarter lead-to-cash order-to-cash time-to-market time-to-value back-to-back
    business-to-business one-to-one one-to-many from-scratch up-to-date out-of-stock out-of-office end-user end_user end_users
    end-users open-source open_source early-stage late-stage mid-market early_adopters early_access late_payments late_payment
    late_fees late_deliveries early-bird mid-size mid-sized start-up start-ups closing_rate close_rate close_rates
    by_hand by_phone by_email by_mail by_default second_brand`,
  milestone: 'milestone yes/no binary',
};
