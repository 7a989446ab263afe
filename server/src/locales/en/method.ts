import type { MethodWords } from '../methodTypes.ts';

export const method: MethodWords = {
  compounds: false,
  verbs: {
    effort:
      'help helps helping assist* support supports supporting consult consults consulting advis* participat* take_part takes_part taking_part contribut* discuss* talk talks talking analyze analyzes analyzing analyse analyses analysing explor* investigat* look_into looks_into looking_into look_at look_for research researching study study_the studying review reviewing monitor monitors monitoring observ* track tracking follow_up following_up coordinat* co-ordinat* collaborat* cooperat* co-operat* liais* communicat* brainstorm* consider* evaluat* assess assesses assessing examin* think_about thinking_about work_on works_on working_on work_with working_with work_closely work_together try tries trying attempt attempts attempting strive striving aim aims aiming facilitat* encourag* promote promoting foster fosters fostering engage_in engage_with engaging_with get_involved stay_in_touch keep_in_touch keep_an_eye keep_track touch_base learn_about learning_about familiaris* familiariz* get_to_know understand understanding drive_forward push_forward move_forward advance advancing oversee overseeing deal_with dealing_with focus_on focusing_on focus pay_attention care_for raise_awareness',
    presence: 'attend* participat* take_part takes_part taking_part join_the join_a sit_in_on be_present',
    hold: 'hold holds holding host hosts hosting organis* organiz* run runs running conduct* arrange arranges arranging have having do doing schedul*',
    rise: 'increas* grow grows growing raise raises raising boost boosts boosting lift lifts lifting rise rises rising climb climbs climbing expand expands expanding double doubles doubling triple triples tripling',
    fall: 'reduc* decreas* cut cuts cutting lower lowers lowering shorten* drop drops dropping fall falls falling declin* shrink* slash* trim trims trimming halve halves halving minimi*',
    better:
      'improv* enhanc* optimis* optimiz* strengthen* better refin* moderni* streamlin* accelerat* speed_up speeding_up scale scaling deepen* broaden* advanc* make_better develop developing foster* drive driving simplify simplifying elevat* increas* grow growing raise raising boost* reduc* decreas* cut cutting lower lowering lift lifting expand*',
    usual:
      'keep keeps keeping continu* maintain* manage manages managing run runs running operat* handle handles handling oversee* administer* go_on carry_on look_after looking_after take_care_of taking_care_of preserv* stay_on_top ensure_smooth ensure_continued perform perform_daily',
    keep: 'keep keeps keeping maintain* preserv* retain_the',
    release:
      'launch* releas* ship ships shipping publish* roll_out rolls_out rolling_out rollout implement* deploy* install* introduc* migrate migrates migrating go_live_with bring_to_market deliver delivers delivering complet* finish* finali* execut* hand_over put_live',
    make: 'build builds building creat* develop* design designs designing write writes writing set_up setting_up establish* prepar* produc* make makes making draft* document documenting host hosts hosting hold holds holding organis* organiz* attend* conduct* run provid* construct* rewrit* rebuild* refactor* redesign* configur* defin* deliver delivers delivering open opening',
    gain: 'win wins winning gain gains gaining get gets getting generate generates generating earn earns earning acquir* attract* bring_in land lands',
    become:
      'become becomes becoming be is are have has love loves trust trusts win wins enjoy feel feels make_it make_our make_every make_the let lets turn turns prove show lead delight earn own inspire empower enable enables help_customers help_people set_the',
  },
  nouns: {
    fault: 'bug bugs defect defects fault faults error errors vulnerability vulnerabilities leak leaks',
    meeting:
      'meeting meetings session sessions brainstorm brainstorms brainstorming discussion discussions talks conversation conversations sync syncs call calls workshop workshops review reviews check-ins retrospective retrospectives one-on-ones 1:1s',
    artefact:
      'version versions release releases feature features functionality product products app apps application applications platform platforms portal portals website websites site sites page pages dashboard dashboards system systems tool tools toolkit software module modules integration integrations api apis database databases warehouse data_warehouse pipeline infrastructure process processes procedure procedures policy policies plan plans programme programmes program programs project projects guide guides guideline guidelines handbook playbook playbooks manual documentation document documents report reports template templates framework frameworks model models prototype prototypes mvp campaign campaigns event events conference conferences meeting meetings workshop workshops training trainings course courses webinar webinars newsletter newsletters video videos survey surveys study studies research blog brochure catalogue catalog shop store stores plant factory office offices branch branches line lines crm erp sap intranet chatbot bot library strategy roadmap concept budget design designs logo identity redesign migration rebrand audit review architecture funnel structure department unit fair booth stand',
    state:
      'experience experiences culture trust confidence value habit habits mindset joy love reputation relationship relationships community loyalty success happiness freedom safety team teams brand place places home future advantage momentum foundation foundations world-class service services',
    rating:
      'rating ratings score scores review reviews rated mark marks grade grades vote votes answer answers feedback response responses category stars label',
    money:
      'revenue revenues sales turnover profit profits income arr mrr gmv bookings pipeline spend budget funding cost costs savings margin order_value contract_value',
    order: 'order orders deal deals contract contracts business',
    marketing:
      'sign-up sign-ups signup signups sign_ups registration registrations registered_users number_of_users user_count user_base new_users new_accounts visitors website_visitors unique_visitors page_views traffic downloads installs app_installs leads impressions followers subscribers',
    rank: 'rank ranks ranking rankings position positions place placing spot',
  },
  vague:
    'excellent great good amazing awesome outstanding exceptional superb brilliant fantastic wonderful perfect ideal optimal best world-class world_class best-in-class best_in_class first-class first_class top-notch top_notch cutting-edge state-of-the-art high-quality high_quality top-quality smooth smoothly seamless seamlessly flawless flawlessly successful successfully effective effectively efficient efficiently significant significantly substantial substantially considerable considerably noticeably dramatically drastically greatly massively vastly properly adequate adequately appropriate appropriately sufficient sufficiently reasonable reasonably satisfactory acceptable professional professionally engaging attractive beautiful stunning nice user-friendly user_friendly easy-to-use unprecedented remarkable impressive innovative as_soon_as_possible asap as_much_as_possible as_many_as_possible as_possible as_needed where_needed if_possible in_time timely in_a_timely_manner regularly several various numerous plenty_of a_lot_of lots_of more_or_less',
  generic:
    'product products service services quality performance efficiency efficient productivity process processes work team teams company business organisation organization system systems website app application platform platforms software solution solutions things thing everything customer customers user users result results output effectiveness operations internal external overall general better best good great more new our the a an and or of in for to with we i us my all its their be get make become do have is are want wants would like will should must need needs continuously constantly further even much very way ways level standard standards field fields area areas market areas growth improvement improvements optimisation optimization improving optimising optimizing effective higher high',
  filler:
    "we will i want wants to would like the team teams our should must shall need needs please let us let's can is are a an by and also successfully together jointly actively proactively continuously regularly in order each every q1 q2 q3 q4",
  placeholder:
    'tbd tba tbc tbc. t.b.d. to_be_defined to_be_determined to_be_decided to_be_announced to_be_confirmed to_be_filled fill_in_here fill_me_in lorem lorem_ipsum todo',
  field:
    'date day month number no. name metric value values amount start target baseline team product customer customers company what who when x y n percent % tbd insert insert* fill* your* owner goal result',
  pay: 'bonus bonuses pay_rise pay_rises pay_raise pay_raises salary_increase salary_increases salary_raise incentive_pay variable_pay performance_pay merit_pay prize_money commission_payout get_a_raise gets_a_raise',
  salary: 'salary salaries wage wages compensation remuneration promotion commission commissions',
  tied: 'unlock unlocks tied linked depends depend earn earns get gets receive receives reward rewarded so_that in_return if tie ties tying link links linking',
  customerBonus:
    'referral referrals sign-up signup welcome loyalty customer customers user users deposit shopper shoppers player players driver drivers partner partners redeem* voucher coupon claim* retention',
  productTeam: 'product products pm pms',
  ofAYear:
    'plan plans strategy strategies roadmap roadmaps budget budgets campaign campaigns okr okrs programme program initiative initiatives',
  compared:
    'compared comparison than versus vs against from over since exceed exceeds beat beats baseline review reviews reviewing evaluate evaluating analyse analyze audit auditing lessons',
  funnel: {
    acquisition:
      'acquisition acquire sign-up sign-ups signup signups registration registrations visitors traffic downloads installs leads new_users new_customers',
    activation: 'activation activat* onboarding onboarded first_session first_value aha time-to-value setup_completion',
    retention:
      'retention retain* churn dau wau mau stickiness returning active_users engagement cohort repeat_purchase',
    referral: 'referral referrals refer refers recommend* invite invites invited viral nps word-of-mouth promoters',
    revenue:
      'revenue revenues arr mrr arpu ltv upsell upsells paid conversion_to_paid paying monetisation monetization sales',
  },
  plain:
    'developer developers creator creators organiser organisers organizer organizers installer installers producer producers attendee attendees attendant attendants adviser advisers advisor advisors contributor contributors collaborator collaborators coordinator coordinators evaluator evaluators facilitator facilitators observer observers examiner examiners provider providers conductor conductors constructor constructors executive executives participant participants help_center help_centre help_desk helpdesk support_tickets support_ticket support_requests support_request support_calls support_costs support_cost support_cases support_emails support_contacts support_load research_papers research_paper run_rate run_time best_practice best_practices best_seller best_sellers best-selling goodwill goods great_britain efficient_frontier effective_tax track_record review_time review_times contact_support customer_support technical_support first_support support_team support_agents support_chat support_queue service_level keep_rate first-class_post in_time_for on_time study_participants',
};
