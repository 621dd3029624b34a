namespace Zhengwu.Definitions;

/// <content>Writes what several kinds of file share.</content>
internal sealed partial class WritingSession
{
    /// <summary>The first key of a file and its value: kind and format version.</summary>
    public KeyValuePair<string, YamlNode> Head(Key key, DefinitionKind kind) =>
        new(key.Name.In(Language), Scalar($"{Vocabulary.Kinds.Values[(int)kind].In(Language)}/{DefinitionReader.FormatVersion}"));

    public YamlNode WriteAcceptance(Acceptance acceptance)
    {
        using var draft = Begin(acceptance, Vocabulary.Acceptance.Shape);
        draft.Text(Vocabulary.Acceptance.Rule, acceptance.Rule);
        draft.Text(Vocabulary.Acceptance.Reason, acceptance.Reason);
        draft.Text(Vocabulary.Acceptance.Until, acceptance.Until);
        return draft.Finish();
    }

    public YamlNode? WriteEnvelope(DocumentEnvelope? envelope)
    {
        if (envelope is null)
            return null;
        using var draft = Begin(envelope, Vocabulary.Envelope.Shape, isRow: true);
        draft.Text(Vocabulary.Envelope.Issuer, envelope.Issuer);
        draft.Text(Vocabulary.Envelope.Number, envelope.Number);
        draft.Text(Vocabulary.Envelope.Date, envelope.Date);
        draft.Text(Vocabulary.Envelope.Published, envelope.Published);
        draft.Text(Vocabulary.Envelope.Addressees, envelope.Addressees);
        draft.Text(Vocabulary.Envelope.Attribute, envelope.Attribute);
        draft.Text(Vocabulary.Envelope.Index, envelope.Index);
        draft.Text(Vocabulary.Envelope.Topic, envelope.Topic);
        draft.Text(Vocabulary.Envelope.Publisher, envelope.Publisher);
        draft.Text(Vocabulary.Envelope.Expires, envelope.Expires);
        draft.Text(Vocabulary.Envelope.Method, envelope.Method);
        draft.Text(Vocabulary.Envelope.Validity, envelope.Validity);
        draft.Text(Vocabulary.Envelope.Views, envelope.Views);
        draft.Text(Vocabulary.Envelope.Origin, envelope.Origin);
        return draft.Finish();
    }
}
