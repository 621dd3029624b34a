using System.Net;
using System.Text.RegularExpressions;

namespace Zhengwu.Desk;

/// <summary>A form as a browser would send it: with what stands in its fields, changed by a test.</summary>
internal sealed partial class FormPage
{
    private readonly Dictionary<string, string> _values = [];

    private FormPage(string address, string html)
    {
        (Address, Html) = (address, html);
        foreach (Match input in Inputs().Matches(html))
            Take(input.Value);
        foreach (Match area in Areas().Matches(html))
            _values[Text(area.Groups["name"].Value)] = Text(area.Groups["text"].Value).TrimStart('\n');
        foreach (Match select in Selects().Matches(html))
            _values[Text(select.Groups["name"].Value)] = Text(Selected().Match(select.Groups["options"].Value).Groups["value"].Value);
    }

    public string Address { get; }

    public string Html { get; }

    public string this[string name]
    {
        get => _values[name];
        set => _values[name] = _values.ContainsKey(name) || name.StartsWith("channel:", StringComparison.Ordinal) ? value : throw new ArgumentException($"The form has no field {name}.");
    }

    public static async Task<FormPage> OpenAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new(address, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public void Remove(string name) => _values.Remove(name);

    public async Task<HttpResponseMessage> SendAsync(HttpClient client, string act)
    {
        using var content = new FormUrlEncodedContent(_values.Append(new("act", act)));
        return await client.PostAsync(new Uri(Address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    /// <summary>The form that came back instead of a redirection.</summary>
    public async Task<FormPage> RefusedAsync(HttpClient client, string act, HttpStatusCode expected = HttpStatusCode.UnprocessableEntity)
    {
        using var answer = await SendAsync(client, act);
        Assert.Equal(expected, answer.StatusCode);
        return new(Address, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Where a form that was accepted leads.</summary>
    public async Task<string> AcceptedAsync(HttpClient client, string act)
    {
        using var answer = await SendAsync(client, act);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{answer.StatusCode}:\n{await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        return answer.Headers.Location!.ToString();
    }

    /// <summary>The codes of the findings at a field.</summary>
    public IEnumerable<string> CodesAt(string field)
    {
        var id = Regex.Match(Html, $"""<(?:input|select|textarea)[^>]* id="(?<id>[^"]+)" name="{Regex.Escape(WebUtility.HtmlEncode(field))}" """.TrimEnd()).Groups["id"].Value;
        var list = Regex.Match(Html, $"""<ul class="findings" id="{id}-findings">(?<items>.*?)</ul>""", RegexOptions.Singleline).Groups["items"].Value;
        return Code().Matches(list).Select(code => code.Value);
    }

    private void Take(string input)
    {
        var name = Text(Name().Match(input).Groups["name"].Value);
        var isBox = input.Contains("checkbox", StringComparison.Ordinal);
        if (isBox && input.Contains("checked", StringComparison.Ordinal))
            _values[name] = "on";
        else if (!isBox && name.Length > 0)
            _values[name] = Text(Content().Match(input).Groups["value"].Value);
    }

    private static string Text(string html) => WebUtility.HtmlDecode(html);

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("""<textarea[^>]* name="(?<name>[^"]*)"[^>]*>(?<text>.*?)</textarea>""", RegexOptions.Singleline)]
    private static partial Regex Areas();

    [GeneratedRegex("""<select[^>]* name="(?<name>[^"]*)"[^>]*>(?<options>.*?)</select>""", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("""<option value="(?<value>[^"]*)" selected""")]
    private static partial Regex Selected();

    [GeneratedRegex("""\bname="(?<name>[^"]*)"(?=[\s/>])""")]
    private static partial Regex Name();

    [GeneratedRegex("""\bvalue="(?<value>[^"]*)"(?=[\s/>])""")]
    private static partial Regex Content();

    [GeneratedRegex("ZW[0-9]{4}")]
    private static partial Regex Code();
}
