using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromoAudit.Tests.Reports.Html;

/// <summary>A real Chromium without a window, asked by its DevTools protocol.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome.exe",
        "msedge.exe",
    ];

    private readonly Process _process;
    private readonly string _folder;
    private readonly ClientWebSocket _socket = new();
    private readonly List<JsonNode> _events = [];
    private int _calls;

    private Browser(Process process, string folder) => (_process, _folder) = (process, folder);

    /// <summary>What it said besides answers, since the last page was opened: messages, errors, requests.</summary>
    public IReadOnlyList<JsonNode> Events => _events;

    /// <summary>Null where none is installed.</summary>
    public static string? Program =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    public static async Task<Browser> Start(string program, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("promoaudit-browser-").FullName;
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--remote-debugging-port=0",
            $"--user-data-dir={folder}",
            "about:blank",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var browser = new Browser(process, folder);
        await browser.Connect(cancellation);
        return browser;
    }

    /// <param name="width">Of the screen, in CSS pixels.</param>
    public async Task Open(string path, int width, bool withScript, CancellationToken cancellation)
    {
        _events.Clear();
        await Call("Emulation.setScriptExecutionDisabled", new JsonObject { ["value"] = !withScript }, cancellation);
        await Call(
            "Emulation.setDeviceMetricsOverride",
            new JsonObject
            {
                ["width"] = width,
                ["height"] = 800,
                ["deviceScaleFactor"] = 1,
                ["mobile"] = width < 600,
            },
            cancellation
        );
        await Call("Page.navigate", new JsonObject { ["url"] = new Uri(path).AbsoluteUri }, cancellation);
        while (!_events.Exists(one => (string?)one["method"] == "Page.loadEventFired"))
        {
            _events.Add(await Receive(cancellation));
        }
    }

    /// <summary>What an expression comes to on the page.</summary>
    public async Task<JsonNode?> Ask(string expression, CancellationToken cancellation)
    {
        var answer = await Call(
            "Runtime.evaluate",
            new JsonObject { ["expression"] = expression, ["returnByValue"] = true },
            cancellation
        );
        return answer["result"]?["value"];
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task Connect(CancellationToken cancellation)
    {
        var port = Path.Combine(_folder, "DevToolsActivePort");
        while (!File.Exists(port) || (await File.ReadAllLinesAsync(port, cancellation)).Length < 2)
        {
            await Task.Delay(50, cancellation);
        }

        var number = (await File.ReadAllLinesAsync(port, cancellation))[0];
        using var client = new HttpClient();
        var list = await client.GetStringAsync(new Uri($"http://127.0.0.1:{number}/json/list"), cancellation);
        var page = JsonNode.Parse(list)?.AsArray().First(one => (string?)one?["type"] == "page");
        await _socket.ConnectAsync(new Uri((string?)page?["webSocketDebuggerUrl"] ?? ""), cancellation);
        foreach (var domain in (string[])["Page", "Runtime", "Network", "Log"])
        {
            await Call($"{domain}.enable", [], cancellation);
        }
    }

    private async Task<JsonNode> Call(string method, JsonObject parameters, CancellationToken cancellation)
    {
        var id = ++_calls;
        var call = new JsonObject
        {
            ["id"] = id,
            ["method"] = method,
            ["params"] = parameters,
        };
        var bytes = Encoding.UTF8.GetBytes(call.ToJsonString());
        await _socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, cancellation);
        while (true)
        {
            var message = await Receive(cancellation);
            if ((int?)message["id"] != id)
            {
                _events.Add(message);
                continue;
            }

            return message["result"]
                ?? throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"{method}: {message["error"]}")
                );
        }
    }

    private async Task<JsonNode> Receive(CancellationToken cancellation)
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await _socket.ReceiveAsync(buffer.AsMemory(), cancellation);
            message.Write(buffer, 0, received.Count);
        } while (!received.EndOfMessage);

        return JsonNode.Parse(message.ToArray()) ?? throw new JsonException("The browser said nothing.");
    }
}
