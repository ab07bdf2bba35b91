import { HouseRulesDocument } from '../graphql/generated/graphql.js';
import { HousePage } from '../features/house/house-page.js';
import { pageQuery, type PageInput } from './pages.js';

export const queries = ({ locale }: PageInput) => [pageQuery(HouseRulesDocument, { page: 'PRIVACY', locale })];

export function Page() {
  return <HousePage page="PRIVACY" />;
}
