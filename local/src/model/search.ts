import { refuse } from '../http/errors';
import { searchResult } from '../search/answer';
import { readSearchRequest } from '../search/request';
import { runSearch } from '../search/run';
import { Args } from './args';
import type { Context } from './context';
import { defineEntity } from './define';
import type { Node } from './node';

/** `_api/search`: keyword search over what the person may see, as it was some minutes ago. */

const resultType = 'Microsoft.Office.Server.Search.REST.SearchResult';

/** What `query` takes, in the contract's order; those that search has no use for are taken and passed over. */
const parameters =
  'querytext,queryTemplate,enableInterleaving,sourceId,rankingModelId,startRow,rowLimit,rowsPerPage,selectProperties,culture,refinementFilters,refiners,hiddenConstraints,sortList,enableStemming,trimDuplicates,timeout,enableNicknames,enablePhonetic,enableFQL,hitHighlightedProperties,propertiesToGenerateAcronyms,bypassResultTypes,processBestBets,clientType,personalizationData,resultsUrl,queryTag,trimDuplicatesIncludeId,totalRowsExactMinimum,impressionId,properties,enableQueryRules,summaryLength,maxSnippetLength,desiredSnippetLength,uiLanguage,blockDedupeMode,generateBlockRankLog,enableSorting,collapseSpecification,processPersonalFavorites,enableOrderingHitHighlightedProperty,hitHighlightedMultivaluePropertyLimit,queryTemplatePropertiesUrl,timeZoneId,useOLSQuery,OLSQuerySession'.split(
    ','
  );

function search(name: string, args: Args, context: Context): Node {
  const request = readSearchRequest(args, context);
  return { kind: 'value', name, type: resultType, value: searchResult(runSearch(context.core, context.person.login, request), request) };
}

export const searchNode = defineEntity<null>({
  contract: 'Microsoft.Office.Server.Search.REST.SearchService',
  path: () => 'search',
  properties: {},
  operations: {
    query: { parameters, units: 2, run: (_none, args, context) => search('query', args, context) },
    postquery: {
      parameters: ['request'],
      units: 2,
      run: (_none, args, context) => search('postquery', new Args([], args.object('request'), new Uint8Array()), context),
    },
    suggest: {
      parameters:
        'querytext,iNumberOfQuerySuggestions,iNumberOfResultSuggestions,iNumberOfPopularResultSuggestions,fPreQuerySuggestions,fHitHighlighting,fCapitalizeFirstLetters,culture,enableStemming,showPeopleNameSuggestions,enableQueryRules,fPrefixMatchAllTerms,sourceId,clientType,useOLSQuery,OLSQuerySession,zeroTermSuggestions'.split(
          ','
        ),
      run: () => {
        throw refuse.notSupported('search suggestions');
      },
    },
  },
});
