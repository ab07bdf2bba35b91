import './index.js';
import './listing.fields.js';
import './listing.moderation.js';
import { Module } from '@nestjs/common';
import { ApproveListing } from './approve-listing.js';
import { ListingsResolver } from './browse/listings.resolver.js';
import { CloseListing } from './close-listing.js';
import { CreateListing } from './create-listing.js';
import { ListingEditorFields, ListingReasonField, TeamListingsField } from './listing.additions.js';
import { PauseListing } from './pause-listing.js';
import { ReinstateListing } from './reinstate-listing.js';
import { RejectListing } from './reject-listing.js';
import { RequestListingChanges } from './request-listing-changes.js';
import { ResumeListing } from './resume-listing.js';
import { SubmitListing } from './submit-listing.js';
import { SuspendListing } from './suspend-listing.js';
import { UpdateListing } from './update-listing.js';

@Module({
  providers: [
    ListingsResolver,
    ListingEditorFields,
    ListingReasonField,
    TeamListingsField,
    CreateListing,
    UpdateListing,
    SubmitListing,
    ApproveListing,
    RequestListingChanges,
    RejectListing,
    PauseListing,
    ResumeListing,
    SuspendListing,
    ReinstateListing,
    CloseListing,
  ],
})
export class ListingsApi {}
