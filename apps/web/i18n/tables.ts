// One line per table: this is where the keys of useT() get their type. A spec holds the list complete.
import type ui from '../ui/texts.json';
import type teams from '../features/teams/texts.json';
import type teamsFurther from '../features/teams/further-texts.json';
import type news from '../features/news/texts.json';
import type myHome from '../features/my-home/texts.json';
import type files from '../features/files/further-texts.json';
import type editor from '../features/editor/texts.json';
import type admin from '../features/admin/texts.json';
import type offers from '../features/offers/texts.json';
import type agreements from '../features/agreements/texts.json';
import type milestones from '../features/milestones/texts.json';
import type payments from '../features/payments/texts.json';
import type mentorProfile from '../features/mentor-profile/texts.json';
import type contacts from '../features/contacts/texts.json';
import type account from '../features/account/texts.json';
import type accountFurther from '../features/account/further-texts.json';
import type framePublic from '../features/frame/public-texts.json';
import type homeFurther from '../features/home/further-texts.json';
import type houseFurther from '../features/house/further-texts.json';
import type homePublic from '../features/home/public-texts.json';
import type listingsPublic from '../features/listings/public-texts.json';
import type mentorsPublic from '../features/mentors/public-texts.json';
import type family from '../features/family/texts.json';
import type familyFurther from '../features/family/further-texts.json';
import type handover from '../features/handover/texts.json';
import type handoverFurther from '../features/handover/further-texts.json';
import type privacy from '../features/privacy/texts.json';
import type report from '../features/report/texts.json';
import type reportFurther from '../features/report/further-texts.json';
import type verificationFurther from '../features/verification/further-texts.json';

export type TextKey =
  | keyof typeof ui
  | keyof typeof teams
  | keyof typeof teamsFurther
  | keyof typeof news
  | keyof typeof myHome
  | keyof typeof editor
  | keyof typeof files
  | keyof typeof admin
  | keyof typeof offers
  | keyof typeof agreements
  | keyof typeof milestones
  | keyof typeof payments
  | keyof typeof mentorProfile
  | keyof typeof contacts
  | keyof typeof account
  | keyof typeof accountFurther
  | keyof typeof framePublic
  | keyof typeof homeFurther
  | keyof typeof houseFurther
  | keyof typeof homePublic
  | keyof typeof listingsPublic
  | keyof typeof mentorsPublic
  | keyof typeof family
  | keyof typeof familyFurther
  | keyof typeof handover
  | keyof typeof handoverFurther
  | keyof typeof privacy
  | keyof typeof report
  | keyof typeof reportFurther
  | keyof typeof verificationFurther;
