import type { MethodWords } from '../methodTypes.ts';

export const method: MethodWords = {
  compounds: false,
  verbs: {
    effort:
      'help helps helping assist assists assisting support supports supporting consult consults consulting advise advises advising participate participates participating participation_in take_part takes_part taking_part contribute contributes contributing discuss discusses discussing discussion_of discussions_with discussion_with talk talks talking analyze analyzes analyzing analyse analyses analysing explore explores exploring exploration_of investigate investigates investigating investigation_of investigation_into look_into looks_into looking_into look_at look_for research researching study study_the studying review reviewing monitor monitors monitoring observe observes observing track tracking follow_up following_up coordinate coordinates coordinating coordination_of coordination_with co-ordinate co-ordinates co-ordinating co-ordination_of co-ordination_with collaborate collaborates collaborating collaboration_with cooperate cooperates cooperating cooperation_with co-operate co-operates co-operating co-operation_with liaise liaises liaising liaison_with communicate communicates communicating communication_of communication_with brainstorm* consider considers considering evaluate evaluates evaluating evaluation_of assess assesses assessing examine examines examining think_about thinking_about work_on works_on working_on work_with working_with work_closely work_together try tries trying attempt attempts attempting strive striving aim aims aiming facilitate facilitates facilitating facilitation_of encourage encourages encouraging promote promoting foster fosters fostering engage_in engage_with engaging_with get_involved stay_in_touch keep_in_touch keep_an_eye keep_track touch_base learn_about learning_about familiarise familiarises familiarising familiarize familiarizes familiarizing get_to_know understand understanding drive_forward push_forward move_forward advance advancing oversee overseeing deal_with dealing_with focus_on focusing_on focus pay_attention care_for raise_awareness share_knowledge share_information share_experience share_experiences share_learnings share_ideas sharing_knowledge exchange_ideas exchange_views mentor mentoring guide_the educate educating network_with networking build_relationships build_relationship nurture nurturing liaise_with stay_up_to_date stay_informed keep_informed stay_current keep_up_with reach_out reaching_out negotiate negotiates negotiating prepare_for prepares_for preparing_for plan_the plan_our plan_for planning_the planning_for respond_to responding_to',
    presence:
      'attend attends attending participate participates participating participation_in take_part takes_part taking_part join_the join_a sit_in_on be_present',
    hold: 'hold holds holding host hosts hosting organise organises organising organize organizes organizing run runs running conduct conducts conducting arrange arranges arranging have having do doing schedule schedules scheduling',
    rise: 'increas* grow grows growing raise raises raising boost boosts boosting lift lifts lifting rise rises rising climb climbs climbing expand expands expanding double doubles doubling triple triples tripling',
    fall: 'reduc* decreas* cut cuts cutting lower lowers lowering shorten* drop drops dropping fall falls falling declin* shrink* slash* trim trims trimming halve halves halving minimi*',
    better:
      'improv* enhanc* optimis* optimiz* strengthen* better refin* moderni* streamlin* accelerat* speed_up speeding_up scale scaling deepen* broaden* advanc* make_better develop developing foster* drive driving simplify simplifying elevat* increas* grow growing raise raising boost* reduc* decreas* cut cutting lower lowering lift lifting expand* polish polishing tidy tidying clean_up cleaning_up upskill upskilling maximise maximize maximising maximizing',
    usual:
      'keep keeps keeping continue continues continuing maintain maintains maintaining manage manages managing run runs running operate operates operating handle handles handling oversee oversees overseeing administer administers administering go_on carry_on look_after looking_after take_care_of taking_care_of preserve preserves preserving stay_on_top ensure_smooth ensure_continued perform perform_daily',
    keep: 'keep keeps keeping maintain maintains maintaining preserve preserves preserving retain_the',
    release:
      'launch launching release releasing ship ships shipping publish publishes publishing roll_out rolls_out rolling_out rollout implement implements implementing implementation_of deploy deploys deploying deployment_of install installing introduce introduces introducing introduction_of migrate migrates migrating go_live_with bring_to_market deliver delivers delivering complete completes completing completion_of finish finishes finishing finalise finalises finalising finalize finalizes finalizing execute executes executing execution_of hand_over put_live',
    make: 'build builds building create creates creating creation_of develop develops developing development_of design designs designing write writes writing set_up setting_up establish establishes establishing prepare prepares preparing preparation_of preparation_for produce produces producing make makes making draft drafting document documenting host hosts hosting hold holds holding organise organises organising organize organizes organizing attend attends attending conduct conducts conducting run provide provides providing construct constructs constructing rewrite rewrites rewriting rebuild rebuilds rebuilding refactor refactors refactoring redesign redesigning configure configures configuring define defines defining deliver delivers delivering open opening update updating',
    gain: 'win wins winning gain gains gaining get gets getting generate generates generating earn earns earning acquire acquires acquiring attract attracts attracting bring_in land lands',
    ensure: 'ensure ensures ensuring guarantee guarantees guaranteeing safeguard safeguarding',
    become:
      'become becomes becoming be is are have has love loves trust trusts win wins enjoy feel feels make_it make_our make_every make_the let lets turn turns prove show lead delight earn own inspire empower enable enables help_customers help_people set_the recommend recommends choose chooses miss misses rely relies',
  },
  nouns: {
    fault: 'bug bugs defect defects fault faults error errors vulnerability vulnerabilities leak leaks',
    meeting:
      'meeting meetings session sessions brainstorm brainstorms brainstorming discussion discussions talks conversation conversations sync syncs call calls workshop workshops review reviews check-ins retrospective retrospectives one-on-ones 1:1s',
    event:
      'training trainings course courses class classes webinar webinars forum forums seminar seminars programme programmes program programs campaign campaigns event events activity activities drill drills roadshow roadshows demo demos talk talks fair fairs visit visits interview interviews gala galas party parties festival festivals celebration celebrations',
    deed: 'activity activities measure measures action actions step steps effort efforts initiative initiatives thing things',
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
    'excellent great good amazing awesome outstanding exceptional superb brilliant fantastic wonderful perfect ideal optimal best world-class world_class best-in-class best_in_class first-class first_class top-notch top_notch cutting-edge state-of-the-art high-quality high_quality top-quality smooth smoothly seamless seamlessly flawless flawlessly successful successfully effective effectively efficient efficiently significant significantly substantial substantially considerable considerably noticeably dramatically drastically greatly massively vastly properly adequate adequately appropriate appropriately sufficient sufficiently reasonable reasonably satisfactory acceptable professional professionally an_engaging more_engaging engaging_content engaging_experience attractive beautiful stunning nice user-friendly user_friendly easy-to-use unprecedented remarkable impressive innovative as_soon_as_possible asap as_much_as_possible as_many_as_possible as_possible as_needed where_needed if_possible in_time timely in_a_timely_manner regularly several various numerous plenty_of a_lot_of lots_of more_or_less',
  unspecific: 'more fewer less often necessary needful regularly periodically',
  generic:
    'product products service services quality performance efficiency efficient productivity process processes work team teams company business organisation organization system systems website app application platform platforms software solution solutions things thing everything customer customers user users result results output effectiveness operations internal external overall general better best good great more new our the a an and or of in for to with we i us my all its their be get make become do have is are want wants would like will should must need needs continuously constantly further even much very way ways level standard standards field fields area areas market areas growth improvement improvements optimisation optimization improving optimising optimizing effective higher high',
  filler:
    "we will i want wants to would like the team teams our should must shall need needs please let us let's can is are a an by and also successfully together jointly actively proactively continuously regularly in order each every q1 q2 q3 q4",
  copula: 'is are becomes has have means feels stops stop',
  opener:
    'that which who whose where when while what how why whether if so and or but to as than because until before after',
  placeholder:
    'tbd tba tbc tbc. t.b.d. to_be_defined to_be_determined to_be_decided to_be_announced to_be_confirmed to_be_filled fill_in_here fill_me_in lorem lorem_ipsum todo',
  field:
    'date day month number no. name metric value values amount start target baseline team product customer customers company what who when x y n percent % tbd insert insert* fill* your* owner goal result',
  pay: 'bonus bonuses pay_rise pay_rises pay_raise pay_raises salary_increase salary_increases salary_raise incentive_pay variable_pay performance_pay merit_pay prize_money commission_payout get_a_raise gets_a_raise',
  salary: 'salary salaries wage wages compensation remuneration promotion commission commissions',
  tied: 'unlock unlocks tied linked depends depend earn earns get gets receive receives reward rewarded so_that in_return tie ties tying link links linking',
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
    'professional_program professional_programs professional_programme professional_programmes professional_development professional_services professional_network professional_training professional_certificate professional_certificates professional_certification professional_certifications professional_qualification professional_qualifications professional_skills professional_body professional_bodies professional_association professional_associations operate_as operates_as operating_as no_more once_more one_more release_notes release_note release_train release_trains release_day release_days launch_day launch_days launch_partners launch_partner design_partners design_partner design_system design_systems design_team design_teams design_debt build_time build_times open_source open_positions open_roles open_tickets open_issues running_costs running_cost finish_line help_center help_centre help_desk helpdesk support_tickets support_ticket support_requests support_request support_calls support_costs support_cost support_cases support_emails support_contacts support_load research_papers research_paper run_rate run_time best_practice best_practices best_seller best_sellers best-selling goodwill goods great_britain efficient_frontier effective_tax track_record review_time review_times contact_support customer_support technical_support first_support support_team support_agents support_chat support_queue service_level keep_rate first-class_post in_time_for on_time study_participants',
};
