namespace Zhengwu.Definitions;

/// <summary>Binds what several kinds of file share.</summary>
internal static class CommonBinder
{
    public static ValueList<Acceptance> Acceptances(BindingSession session, Fields owner, Key key) =>
        session.Each(owner, key, static (session, _, row) =>
        {
            using var fields = session.Open(row, Vocabulary.Acceptance.Shape);
            return new Acceptance
            {
                Source = fields.Node,
                Extensions = fields.Extensions,
                Rule = session.Text(fields, Vocabulary.Acceptance.Rule),
                Reason = session.Text(fields, Vocabulary.Acceptance.Reason),
                Until = session.Date(fields, Vocabulary.Acceptance.Until),
            };
        });

    public static DocumentEnvelope? Envelope(BindingSession session, Fields owner, Key key)
    {
        var row = owner.Row(key);
        if (row < 0 || session.Tree.IsBlank(row))
            return null;
        using var fields = session.Open(row, Vocabulary.Envelope.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Issuer = session.Text(fields, Vocabulary.Envelope.Issuer),
            Number = session.Text(fields, Vocabulary.Envelope.Number),
            Date = session.Date(fields, Vocabulary.Envelope.Date),
            Published = session.Date(fields, Vocabulary.Envelope.Published),
            Addressees = session.Text(fields, Vocabulary.Envelope.Addressees),
            Attribute = session.Text(fields, Vocabulary.Envelope.Attribute),
            Index = session.Text(fields, Vocabulary.Envelope.Index),
            Topic = session.Text(fields, Vocabulary.Envelope.Topic),
            Publisher = session.Text(fields, Vocabulary.Envelope.Publisher),
            Expires = session.Date(fields, Vocabulary.Envelope.Expires),
            Method = session.Text(fields, Vocabulary.Envelope.Method),
            Validity = session.Text(fields, Vocabulary.Envelope.Validity),
            Views = session.Text(fields, Vocabulary.Envelope.Views),
            Origin = session.Text(fields, Vocabulary.Envelope.Origin),
        };
    }

    public static ValueList<LegalBasis> Bases(BindingSession session, Fields owner, Key key) =>
        session.Each(owner, key, static (session, _, row) => session.ReadBasis(row));
}
