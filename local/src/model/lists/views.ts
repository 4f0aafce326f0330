import { refuse } from '../../http/errors';
import { readGuid } from '../../store/core';
import type { ListRow, ViewRow } from '../../store/rows';
import { fieldByName } from '../../store/lists/fields';
import { addView, deleteView, readViewXml, setViewFields, updateView, viewFields, viewsOf, viewXml } from '../../store/lists/views';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import { nowhere, type Body, type EntityNode, type Node } from '../node';

export interface View {
  readonly list: ListRow;
  readonly view: ViewRow;
}

const pathOf = ({ list, view }: View): string => `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;

/** A person's own view is theirs alone; all others are the list's. */
function manage({ list, view }: View, context: Context): void {
  if (view.personal === 0) context.require({ kind: 'list', list }, 'manageLists');
  else if (view.owner_id !== context.user.id) throw refuse.accessDenied();
  else context.require({ kind: 'list', list }, 'managePersonalViews');
}

function viewsSeen(list: ListRow, context: Context): ViewRow[] {
  return viewsOf(context.core, list.id).filter((view) => view.personal === 0 || view.owner_id === context.user.id);
}

const fresh = (view: ViewRow, context: Context): ViewRow => context.core.db.get<ViewRow>('SELECT * FROM views WHERE id = ?', view.id) ?? view;

const fieldsNode = defineEntity<View>({
  contract: 'SP.ViewFieldCollection',
  path: (value) => `${pathOf(value)}/ViewFields`,
  properties: {
    SchemaXml: ({ view }) =>
      viewFields(view)
        .map((name) => `<FieldRef Name="${name}" />`)
        .join(''),
    Items: ({ view }) => viewFields(view),
  },
  operations: {
    AddViewField: {
      parameters: ['strField'],
      writes: true,
      run: (value, args, context) => {
        manage(value, context);
        const field = fieldByName(context.core, value.list.id, args.text('strField'));
        if (!field) throw refuse.noField(args.text('strField'), value.list.url);
        const view = fresh(value.view, context);
        if (!viewFields(view).includes(field.name)) setViewFields(context.core, view, [...viewFields(view), field.name]);
        return nowhere('AddViewField');
      },
    },
    RemoveViewField: {
      parameters: ['strField'],
      writes: true,
      run: (value, args, context) => {
        manage(value, context);
        const view = fresh(value.view, context);
        setViewFields(
          context.core,
          view,
          viewFields(view).filter((name) => name !== args.text('strField'))
        );
        return nowhere('RemoveViewField');
      },
    },
    RemoveAllViewFields: {
      writes: true,
      run: (value, _args, context) => {
        manage(value, context);
        setViewFields(context.core, value.view, []);
        return nowhere('RemoveAllViewFields');
      },
    },
    MoveViewFieldTo: {
      parameters: ['field', 'index'],
      writes: true,
      run: (value, args, context) => {
        manage(value, context);
        const view = fresh(value.view, context);
        const rest = viewFields(view).filter((name) => name !== args.text('field'));
        rest.splice(args.number('index'), 0, args.text('field'));
        setViewFields(context.core, view, rest);
        return nowhere('MoveViewFieldTo');
      },
    },
  },
});

function change(value: View, body: Body, context: Context): void {
  manage(value, context);
  const update: Partial<ViewRow> = {};
  for (const [name, given] of Object.entries(body)) {
    switch (name) {
      case 'Title':
        update.title = String(given);
        break;
      case 'ViewQuery':
        update.query = String(given ?? '');
        break;
      case 'RowLimit':
        update.row_limit = Number(given);
        break;
      case 'DefaultView':
        update.is_default = given === true ? 1 : 0;
        break;
      case 'Hidden':
        update.hidden = given === true ? 1 : 0;
        break;
      case 'Paged':
        update.paged = given === true ? 1 : 0;
        break;
      case 'Scope':
        update.scope = Number(given);
        break;
      case 'CustomFormatter':
        update.formatter = given === null || given === '' ? null : String(given);
        break;
      default:
        throw refuse.notSupported(`changing View.${name}`);
    }
  }
  updateView(context.core, value.view, update);
}

export const viewNode = defineEntity<View>({
  contract: 'SP.View',
  path: pathOf,
  properties: {
    Aggregations: () => null,
    AggregationsStatus: () => null,
    BaseViewId: () => '1',
    ColumnWidth: () => null,
    ContentTypeId: () => ({ StringValue: '0x' }),
    CustomFormatter: ({ view }) => view.formatter,
    DefaultView: ({ view }) => view.is_default === 1,
    DefaultViewForContentType: () => false,
    EditorModified: () => false,
    Formats: () => null,
    GridLayout: () => null,
    Hidden: ({ view }) => view.hidden === 1,
    HtmlSchemaXml: ({ view }) => viewXml(view),
    Id: ({ view }) => view.id,
    ImageUrl: () => '/_layouts/15/images/generic.png?rev=47',
    IncludeRootFolder: () => false,
    ViewJoins: () => null,
    JSLink: () => 'clienttemplates.js',
    ListViewXml: ({ view }) => viewXml(view),
    Method: () => null,
    MobileDefaultView: () => false,
    MobileView: () => true,
    ModerationType: () => null,
    NewDocumentTemplates: () => null,
    OrderedView: () => false,
    Paged: ({ view }) => view.paged === 1,
    PersonalView: ({ view }) => view.personal === 1,
    ViewProjectedFields: () => null,
    ViewQuery: ({ view }) => view.query,
    ReadOnlyView: () => false,
    RequiresClientIntegration: () => false,
    RowLimit: ({ view }) => view.row_limit,
    Scope: ({ view }) => view.scope,
    ServerRelativePath: ({ view }) => ({ DecodedUrl: view.url }),
    ServerRelativeUrl: ({ view }) => view.url,
    StyleId: () => null,
    TabularView: () => true,
    Threaded: () => false,
    Title: ({ view }) => view.title,
    Toolbar: () => '',
    ToolbarTemplateName: () => null,
    ViewType: () => 'HTML',
    ViewData: () => null,
    ViewType2: () => null,
    VisualizationInfo: () => null,
  },
  navigation: { ViewFields: (value, context) => fieldsNode({ ...value, view: fresh(value.view, context) }, context) },
  operations: {
    SetViewXml: {
      parameters: ['viewXml'],
      writes: true,
      run: (value, args, context) => {
        manage(value, context);
        const update = readViewXml(args.text('viewXml'));
        if (!update) throw refuse.failed(-2130575326, 'The view XML is not valid.');
        updateView(context.core, value.view, update);
        return nowhere('SetViewXml');
      },
    },
    RenderAsHtml: {
      run: () => {
        throw refuse.notSupported('View.RenderAsHtml');
      },
    },
    DeleteObject: {
      writes: true,
      run: (value, _args, context) => {
        manage(value, context);
        deleteView(context.core, value.view);
        return nowhere('DeleteObject');
      },
    },
  },
  update: change,
  remove: (value, context) => {
    manage(value, context);
    deleteView(context.core, value.view);
  },
});

/** `…/views`. */
export function viewCollection(list: ListRow, context: Context): Node {
  const { core } = context;
  const pick = (test: (view: ViewRow) => boolean, name: string): EntityNode => {
    const view = viewsSeen(list, context).find(test);
    if (!view) throw refuse.noView(name);
    return viewNode({ list, view }, context);
  };
  const create = (body: Body): EntityNode => {
    context.require({ kind: 'list', list }, body.PersonalView === true ? 'managePersonalViews' : 'manageLists');
    const given = body.ViewFields as { results?: unknown[] } | unknown[] | undefined;
    const fields = (Array.isArray(given) ? given : (given?.results ?? [])).map(String);
    const view = addView(core, list, {
      title: String(body.Title ?? 'View'),
      fields: fields.length > 0 ? fields : [list.base_type === 1 ? 'LinkFilename' : 'LinkTitle'],
      query: String(body.ViewQuery ?? body.Query ?? ''),
      rowLimit: Number(body.RowLimit ?? 30),
      isDefault: body.DefaultView === true || body.SetAsDefaultView === true,
      paged: body.Paged !== false,
      owner: body.PersonalView === true ? context.user.id : null,
      ...(typeof body.CustomFormatter === 'string' ? { customFormatter: body.CustomFormatter } : {}),
    });
    return viewNode({ list, view }, context);
  };
  return defineCollection(
    {
      contract: 'SP.View',
      path: `Web/Lists(guid'${list.id}')/Views`,
      all: () => viewsSeen(list, context).map((view) => viewNode({ list, view }, context)),
      key: (args) => pick((view) => view.id === readGuid(args.naming(['id']).text('id')), args.naming(['id']).text('id')),
      add: create,
      operations: {
        GetById: { parameters: ['guidId'], run: (args) => pick((view) => view.id === readGuid(args.text('guidId')), args.text('guidId')) },
        GetByTitle: {
          parameters: ['strTitle'],
          run: (args) => pick((view) => view.title.toLowerCase() === args.text('strTitle').toLowerCase(), args.text('strTitle')),
        },
        Add: { parameters: ['parameters'], writes: true, run: (args) => create(args.object('parameters')) },
      },
    },
    context
  );
}
