using System.Text;
using Xunit.Sdk;

namespace PromoAudit.Tests.Reports.Formats;

/// <summary>Reads RFC 4180 to the letter and refuses everything else: bare quotes, line ends other than CR LF, rows of different lengths.</summary>
internal static class StrictCsv
{
    public static List<List<string>> Read(string text)
    {
        var position = text[0] == '\uFEFF' ? 1 : throw new XunitException("no byte-order mark");
        var rows = new List<List<string>>();
        while (position < text.Length)
        {
            rows.Add(Row(text, ref position));
        }

        return rows.TrueForAll(row => row.Count == rows[0].Count) ? rows : throw new XunitException("ragged rows");
    }

    private static List<string> Row(string text, ref int position)
    {
        var cells = new List<string>();
        while (true)
        {
            cells.Add(text[position] == '"' ? Quoted(text, ref position) : Bare(text, ref position));
            if (text[position] == ',')
            {
                position++;
                continue;
            }

            if (text[position] != '\r' || text[position + 1] != '\n')
            {
                throw new XunitException($"no end of a cell at {position}");
            }

            position += 2;
            return cells;
        }
    }

    private static string Bare(string text, ref int position)
    {
        var start = position;
        while (text[position] is not (',' or '\r'))
        {
            position +=
                char.IsAsciiLetterOrDigit(text[position]) || text[position] == '.'
                    ? 1
                    : throw new XunitException($"should be quoted: {text[start..(position + 1)]}");
        }

        return text[start..position];
    }

    private static string Quoted(string text, ref int position)
    {
        var cell = new StringBuilder();
        for (position++; ; position++)
        {
            if (text[position] != '"')
            {
                cell.Append(text[position]);
            }
            else if (text[position + 1] == '"')
            {
                cell.Append(text[position++]);
            }
            else
            {
                position++;
                return cell.ToString();
            }
        }
    }
}
