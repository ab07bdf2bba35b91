import './index.js';
import { Module } from '@nestjs/common';
import { PersonMentorField, SectorNameField } from './mentor.fields.js';
import { MentorResolver } from './mentor.resolver.js';
import { RefuseMentor } from './refuse-mentor.js';
import { RevokeMentor } from './revoke-mentor.js';
import { SubmitMentorProfile } from './submit-mentor-profile.js';
import { UpdateMentorProfile } from './update-mentor-profile.js';
import { VerifyMentor } from './verify-mentor.js';

@Module({
  providers: [
    MentorResolver,
    SectorNameField,
    PersonMentorField,
    UpdateMentorProfile,
    SubmitMentorProfile,
    VerifyMentor,
    RefuseMentor,
    RevokeMentor,
  ],
})
export class MentorsApi {}
