import './index.js';
import { Module } from '@nestjs/common';
import { ChoosePayee, TeamPayeeField } from './choose-payee.js';
import { CreateTeam } from './create-team.js';
import { HandOverLead } from './hand-over-lead.js';
import { InviteToTeam } from './invite-to-team.js';
import { JoinTeam } from './join-team.js';
import { LeaveTeam } from './leave-team.js';
import { ViewerTeamsField } from './team.fields.js';

@Module({
  providers: [
    CreateTeam,
    InviteToTeam,
    JoinTeam,
    LeaveTeam,
    HandOverLead,
    ChoosePayee,
    TeamPayeeField,
    ViewerTeamsField,
  ],
})
export class TeamsApi {}
